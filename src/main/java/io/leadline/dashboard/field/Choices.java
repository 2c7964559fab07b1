package io.leadline.dashboard.field;

import io.leadline.definition.Definitions;
import io.leadline.field.FieldDefinition;
import io.leadline.field.Labels;
import io.leadline.team.Member;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The values that the lists of a workspace's forms offer.
record Choices(Definitions definitions) {
  /// What a field offers, and what it holds beside that: a status that is archived, a member who
  /// has left, a label that is new.
  ///
  /// @param held the values that it holds
  List<Choice> of(FieldDefinition field, List<String> held) {
    return switch (field.type()) {
      case DROPDOWN, TAGS -> choices(named(field.options().labels()), held);
      case STATUS -> choices(named(definitions.rules().statuses().all()), held);
      case LOST_REASON -> choices(named(definitions.rules().lostReasons().all()), held);
      case ACTIVE_USERS -> choices(members(), held);
      case TEXT, EMAIL, PHONE, NUMBER, DATE, MONEY, WEBSITE, MEDIA_LINK, RATING, CHECKBOX ->
          List.of();
    };
  }

  private List<Choice> choices(Map<String, String> labels, List<String> held) {
    var wanted = new HashSet<>(held.stream().map(Labels::fold).toList());
    var choices = new ArrayList<Choice>();
    labels.forEach(
        (value, label) -> choices.add(new Choice(value, label, wanted.remove(Labels.fold(value)))));
    held.stream()
        .filter(value -> !value.isBlank() && wanted.remove(Labels.fold(value)))
        .forEach(value -> choices.add(new Choice(value, label(value), true)));
    return choices;
  }

  private static Map<String, String> named(Collection<String> labels) {
    var named = new LinkedHashMap<String, String>();
    labels.forEach(label -> named.put(label, label));
    return named;
  }

  /// The active members, by address. Two of one name are told apart by theirs.
  private Map<String, String> members() {
    var active =
        definitions.members().stream().filter(member -> member.status().isActive()).toList();
    var seen = new HashSet<String>();
    Set<String> twice =
        active.stream()
            .map(Member::name)
            .filter(name -> !seen.add(name))
            .collect(Collectors.toSet());
    var members = new LinkedHashMap<String, String>();
    active.forEach(member ->
        members.put(
            member.email(),
            twice.contains(member.name())
                ? member.name() + " (" + member.email() + ")"
                : member.name()));
    return members;
  }

  /// The label of a value that is offered no more: of a member the name.
  private String label(String value) {
    return definitions.findMember(value).map(Member::name).orElse(value);
  }
}

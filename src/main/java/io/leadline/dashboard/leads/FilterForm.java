package io.leadline.dashboard.leads;

import static io.leadline.dashboard.leads.Parameters.NOBODY;

import io.leadline.action.BuiltInType;
import io.leadline.definition.Definitions;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldType;
import io.leadline.lead.Stage;
import io.leadline.lead.Status;
import io.leadline.team.Member;
import io.leadline.team.MemberStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The filters of a table as a form shows them, with what is chosen.
///
/// @param filter what is chosen
public record FilterForm(TableFilter filter) {
  /// A filter by the options of a field.
  ///
  /// @param allName the name of the box that demands all of them; empty when there is none
  public record ByOptions(
      String name, String label, List<Option> options, String allName, boolean demandsAll) {
    /// What the id of its element is.
    public String id() {
      return name.replaceAll("[^A-Za-z0-9]+", "-");
    }
  }

  public String typed() {
    return filter.address().first(Parameters.TYPED);
  }

  /// A day that is chosen, as inputs of days have it; empty when none is.
  public String day(String name) {
    var day = filter.date(name);
    return day == null ? "" : day.toString();
  }

  public List<Option> statuses() {
    var labels = new LinkedHashMap<String, String>();
    definitions().pipeline().stages().stream()
        .map(Stage::statuses)
        .flatMap(List::stream)
        .map(Status::label)
        .forEach(label -> labels.put(label, label));
    return options(Parameters.STATUS, labels);
  }

  public List<Option> owners() {
    var labels = new LinkedHashMap<String, String>();
    labels.put(NOBODY, "Nobody");
    labels.putAll(members());
    return options(Parameters.OWNER, labels);
  }

  public List<Option> performers() {
    return options(Parameters.PERFORMER, members());
  }

  public List<Option> actions() {
    return options(Parameters.ACTION, actionNames(definitions()));
  }

  public List<ByOptions> fields() {
    return filter.optionFields().stream().map(this::byOptions).toList();
  }

  /// Whether it lets all leads through that the viewer may see.
  public boolean isEmpty() {
    return filter.isEmpty();
  }

  /// Whether a filter is chosen that stands in the panel.
  public boolean isOpen() {
    return !filter.address().without(Parameters.TYPED).equals(filter.address().onlyTable());
  }

  /// The names of all kinds of action, by type.
  static Map<String, String> actionNames(Definitions definitions) {
    var names = new LinkedHashMap<String, String>();
    definitions
        .customActions()
        .forEach((code, action) -> names.put(Integer.toString(code), action.name()));
    for (var type : BuiltInType.values()) {
      names.put(type.name(), sentenceCase(type.name()));
    }
    return names;
  }

  private static String sentenceCase(String constant) {
    var words = constant.replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private ByOptions byOptions(FieldDefinition field) {
    var labels = new LinkedHashMap<String, String>();
    field.options().labels().forEach(label -> labels.put(label, label));
    return new ByOptions(
        Parameters.of(field),
        field.label(),
        options(Parameters.of(field), labels),
        field.type() == FieldType.TAGS ? Parameters.ofAll(field) : "",
        filter.demandsAll(field));
  }

  private Map<String, String> members() {
    var labels = new LinkedHashMap<String, String>();
    definitions().members().stream()
        .filter(member -> member.status() != MemberStatus.DELETED)
        .forEach(member -> labels.put(member.email(), name(member)));
    return labels;
  }

  private static String name(Member member) {
    return member.name() + " (" + member.email() + ")";
  }

  /// What is offered, and what is chosen beside it.
  private List<Option> options(String name, Map<String, String> labels) {
    var chosen = new ArrayList<>(filter.address().all(name));
    var options = new ArrayList<Option>();
    labels.forEach((value, label) ->
        options.add(new Option(value, label, chosen.removeIf(it -> it.equalsIgnoreCase(value)))));
    chosen.forEach(value -> options.add(new Option(value, value, true)));
    return options;
  }

  private Definitions definitions() {
    return filter.viewer().definitions();
  }
}

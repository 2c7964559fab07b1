package io.leadline.dashboard.leads;

import static io.leadline.dashboard.leads.Parameters.NOBODY;

import io.leadline.team.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What a table is filtered by, each with the link that leaves it out.
final class Chips {
  private final TableFilter filter;
  private final Address address;
  private final List<Chip> chips = new ArrayList<>();

  private Chips(TableFilter filter) {
    this.filter = filter;
    this.address = filter.address().firstPage();
  }

  /// One filter.
  ///
  /// @param link to the table without it
  public record Chip(String label, String link) {
    @Override
    public String toString() {
      return "Chip[]";
    }
  }

  static List<Chip> of(TableFilter filter) {
    var chips = new Chips(filter);
    chips.add(Parameters.TYPED, "Search: ", value -> value);
    chips.add(Parameters.STATUS, "Status: ", value -> value);
    chips.add(Parameters.OWNER, "Owner: ", chips::person);
    filter
        .optionFields()
        .forEach(field -> chips.add(Parameters.of(field), field.label() + ": ", it -> it));
    chips.add(Parameters.CREATED_FROM, "Created from ", value -> value);
    chips.add(Parameters.CREATED_TO, "Created to ", value -> value);
    var actions = FilterForm.actionNames(filter.viewer().definitions());
    chips.add(Parameters.ACTION, "Has action: ", type -> actions.getOrDefault(type, type));
    chips.add(Parameters.PERFORMER, "Action by: ", chips::person);
    chips.add(Parameters.ACTED_FROM, "Action from ", value -> value);
    chips.add(Parameters.ACTED_TO, "Action to ", value -> value);
    return List.copyOf(chips.chips);
  }

  private void add(String name, String prefix, UnaryOperator<String> shown) {
    for (var value : address.all(name)) {
      chips.add(new Chip(prefix + shown.apply(value), address.without(name, value).link()));
    }
  }

  private String person(String email) {
    return email.equals(NOBODY)
        ? "nobody"
        : filter.viewer().definitions().findMember(email).map(Member::name).orElse(email);
  }
}

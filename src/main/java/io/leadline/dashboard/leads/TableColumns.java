package io.leadline.dashboard.leads;

import io.leadline.definition.Definitions;
import io.leadline.lead.StandardFields;
import io.leadline.search.LeadOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The columns that the tables of a workspace can have, and those that one has.
record TableColumns(List<TableColumn> all, List<TableColumn> chosen) {
  private static final List<String> USUAL =
      List.of("name", "phone", StandardFields.STATUS, StandardFields.ASSIGNEE, "created_on");

  /// The columns with some names, in the order of all columns; the usual ones when there are none
  /// of these names.
  static TableColumns of(Definitions definitions, Collection<String> names) {
    var all = new ArrayList<TableColumn>();
    definitions.leadFields().fields().values().forEach(field -> all.add(TableColumn.of(field)));
    all.addAll(List.of(TableColumn.CREATED, TableColumn.MODIFIED, TableColumn.CAPTURED));
    var chosen = all.stream().filter(column -> names.contains(column.name())).toList();
    return new TableColumns(
        all,
        chosen.isEmpty()
            ? USUAL.stream()
                .flatMap(name -> all.stream().filter(column -> column.name().equals(name)))
                .toList()
            : chosen);
  }

  /// The order that a text names: `name`, or `-name` from the end; the newest first when it names
  /// none.
  LeadOrder order(String text) {
    var descending = text.startsWith("-");
    var name = descending ? text.substring(1) : text;
    return find(name).flatMap(column -> column.order(descending)).orElse(LeadOrder.NEWEST_FIRST);
  }

  private Optional<TableColumn> find(String name) {
    return all.stream().filter(column -> column.name().equals(name)).findFirst();
  }

  /// The text that names an order; empty for the newest first.
  static String text(LeadOrder order) {
    var name =
        switch (order) {
          case LeadOrder.Created _ -> StandardFields.CREATED_ON;
          case LeadOrder.Modified _ -> StandardFields.MODIFIED_ON;
          case LeadOrder.ByField(var apiName, _, _) -> apiName;
        };
    return order.equals(LeadOrder.NEWEST_FIRST) ? "" : (order.descending() ? "-" : "") + name;
  }
}

package io.leadline.dashboard.leads;

import static io.leadline.lead.StandardFields.CREATED_ON;
import static io.leadline.lead.StandardFields.MODIFIED_ON;

import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.field.ShownValue;
import io.leadline.dashboard.field.ShownValue.Words;
import io.leadline.dashboard.field.ValueFormat;
import io.leadline.lead.Lead;
import io.leadline.search.LeadListing;
import io.leadline.search.LeadOrder;
import io.leadline.search.LeadTotal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A page of leads as the template shows it.
///
/// @param filter what was asked for
public record LeadTable(TableFilter filter, TableColumns columns, LeadListing listing) {
  /// The head of a column.
  ///
  /// @param link sorts by it; null when it cannot be sorted by
  /// @param direction `ascending` or `descending`; null when the table is not sorted by it
  public record Head(String label, @Nullable String link, @Nullable String direction) {}

  /// One lead.
  ///
  /// @param title by which the page speaks of it
  public record Row(String id, String title, String link, List<Cell> cells) {
    @Override
    public String toString() {
      return "Row[" + id + "]";
    }
  }

  /// One value of a lead, under the label of its column.
  public record Cell(String label, ShownValue shown) {}

  public List<Head> heads() {
    return columns.chosen().stream().map(this::head).toList();
  }

  private Head head(TableColumn column) {
    var isSortable = column.hasIndex() || isExact();
    var ascending = column.order(false);
    var descending = column.order(true);
    if (ascending.isEmpty() || descending.isEmpty()) {
      return new Head(column.label(), null, null);
    }
    var isAscending = listing.order().equals(ascending.get());
    var isDescending = listing.order().equals(descending.get());
    var isNext = isAscending || (column.hasIndex() && !isDescending);
    var next = isNext ? descending.get() : ascending.get();
    return new Head(
        column.label(),
        isSortable ? sorted(next).link() : null,
        isAscending ? "ascending" : isDescending ? "descending" : null);
  }

  private Address sorted(LeadOrder order) {
    return filter.address().firstPage().with(Parameters.SORT, TableColumns.text(order));
  }

  public List<Row> rows() {
    var format = new ValueFormat(filter.viewer().definitions());
    return listing.leads().stream().map(lead -> row(lead, format)).toList();
  }

  private Row row(Lead lead, ValueFormat format) {
    var cells =
        columns.chosen().stream()
            .map(column -> new Cell(column.label(), shown(column, lead, format)))
            .toList();
    var first = cells.getFirst().shown().text();
    var name = lead.fields().text("name");
    var title = first.isBlank() ? name == null ? "Lead without a name" : name : first;
    return new Row(lead.id().value(), title, DashboardPaths.LEADS + "/" + lead.id().value(), cells);
  }

  private static ShownValue shown(TableColumn column, Lead lead, ValueFormat format) {
    var field = column.field();
    if (field != null) {
      return format.show(field, lead);
    }
    return switch (column.name()) {
      case CREATED_ON -> format.moment(lead.createdAt());
      case MODIFIED_ON -> format.moment(lead.modifiedAt());
      case String _ -> new Words(Long.toString(lead.captureFrequency()));
    };
  }

  /// `1,234 leads`, `More than 10,000 leads`, `At least 312 leads`.
  public String total() {
    var count = listing.total().count();
    var leads = NumberFormat.getIntegerInstance(Locale.ENGLISH).format(count) + " leads";
    return switch (listing.total()) {
      case LeadTotal.Exact _ -> count == 1 ? "1 lead" : leads;
      case LeadTotal.AtLeast _ -> (count == LeadTotal.LIMIT ? "More than " : "At least ") + leads;
    };
  }

  public boolean isExact() {
    return listing.total() instanceof LeadTotal.Exact;
  }

  /// Whether another order was asked for, in which so many leads cannot be put.
  public boolean isOrderRefused() {
    return !columns.order(filter.address().first(Parameters.SORT)).equals(listing.order());
  }

  public boolean isEmpty() {
    return listing.leads().isEmpty();
  }

  public List<Chips.Chip> chips() {
    return Chips.of(filter);
  }

  /// The table of all leads.
  public String clearLink() {
    return filter.address().onlyTable().firstPage().link();
  }

  public @Nullable String firstLink() {
    return listing.previous() == null ? null : page().link();
  }

  public @Nullable String previousLink() {
    var place = listing.previous();
    return place == null ? null : page().with(Parameters.BEFORE, place.text()).link();
  }

  public @Nullable String nextLink() {
    var place = listing.next();
    return place == null ? null : page().with(Parameters.AFTER, place.text()).link();
  }

  public @Nullable String lastLink() {
    return listing.next() == null ? null : page().with(Parameters.LAST, "true").link();
  }

  /// The first page, in the order that the leads are really in.
  private Address page() {
    return sorted(listing.order());
  }

  /// What the address says, for forms that are to say it again; not where its list begins.
  public List<Hidden> hidden(boolean withFilter, boolean withColumns) {
    var kept = withFilter ? page() : page().onlyTable();
    var said = withColumns ? kept : kept.without(Parameters.COLUMN);
    return new HiddenInputs().addAll(said).all();
  }

  /// A hidden input.
  public record Hidden(String name, String value) {
    @Override
    public String toString() {
      return "Hidden[" + name + "]";
    }
  }

  public List<Option> columnOptions() {
    return columns.all().stream()
        .map(column -> new Option(column.name(), column.label(), columns.chosen().contains(column)))
        .toList();
  }
}

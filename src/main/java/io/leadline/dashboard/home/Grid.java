package io.leadline.dashboard.home;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;

/// Figures in rows and columns, which a page shows as a table and as a chart of the same.
///
/// @param corner what the rows are: `Day`
/// @param rows as long as there are columns, each
record Grid(String title, String corner, List<String> columns, List<Row> rows) {
  record Row(String label, List<BigDecimal> values) {}

  /// One figure: where it stands, and how much it is.
  record Figure(String row, String column, BigDecimal value) {}

  /// A grid of figures; where there is none, it is 0.
  ///
  /// @param rows the labels of all rows, in their order
  /// @param heading what people call a column
  static Grid of(
      String title,
      String corner,
      List<String> rows,
      Collection<Figure> figures,
      Function<String, String> heading) {
    var columns = figures.stream().map(Figure::column).distinct().toList();
    SequencedMap<String, Map<String, BigDecimal>> cells = new LinkedHashMap<>();
    rows.forEach(row -> cells.put(row, new LinkedHashMap<>()));
    figures.forEach(figure ->
        cells
            .computeIfAbsent(figure.row(), _ -> new LinkedHashMap<>())
            .merge(figure.column(), figure.value(), BigDecimal::add));
    var filled = new ArrayList<Row>();
    cells.forEach((label, values) ->
        filled.add(
            new Row(
                label,
                columns.stream()
                    .map(column -> values.getOrDefault(column, BigDecimal.ZERO))
                    .toList())));
    return new Grid(title, corner, columns.stream().map(heading).toList(), filled);
  }

  public boolean isEmpty() {
    return columns.isEmpty();
  }
}

package io.leadline.definition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Where something goes in a list that people read from top to bottom.
public enum Direction {
  UP,
  DOWN;

  /// The list after an item has changed places with its neighbour; the same list when it has none
  /// there, or is not in it.
  <T> List<T> move(List<T> list, T item) {
    int from = list.indexOf(item);
    int to =
        switch (this) {
          case UP -> from - 1;
          case DOWN -> from + 1;
        };
    if (from < 0 || to < 0 || to >= list.size()) {
      return list;
    }
    var moved = new ArrayList<>(list);
    Collections.swap(moved, from, to);
    return moved;
  }
}

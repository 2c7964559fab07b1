package io.leadline.search;

import io.leadline.platform.StorableText;
import java.util.List;

/// Which entries of one timeline somebody wants to read.
///
/// @param types any of these; empty means all
/// @param text what one of the texts of an entry has in it, without regard to case; empty when
///   nothing is searched for
public record EntryFilter(List<String> types, String text) {
  public static final EntryFilter ALL = new EntryFilter(List.of(), "");

  /// In characters; of a longer text only so much is searched for.
  private static final int LONGEST_TEXT = 200;

  public EntryFilter {
    types = List.copyOf(types);
    text = StorableText.storable(text.strip(), LONGEST_TEXT);
  }

  @Override
  public String toString() {
    return "EntryFilter[%d types%s]".formatted(types.size(), text.isEmpty() ? "" : ", a text");
  }
}

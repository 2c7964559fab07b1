package io.leadline.dashboard.lead.timeline;

import io.leadline.dashboard.field.FieldInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A form for what an entry says, as the template `lead/timeline/entry` shows it in the entry's
/// place.
///
/// @param path of the timeline
/// @param modified when the entry was changed last, in epoch milliseconds: who changes it meanwhile
///   is not overwritten unseen
/// @param alert what is wrong with the whole; null when nothing is
public record ChangeModel(
    String path, EntryView entry, List<FieldInput> inputs, long modified, @Nullable String alert) {
  @Override
  public String toString() {
    return "ChangeModel[" + entry + "]";
  }
}

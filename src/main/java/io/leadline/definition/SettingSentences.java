package io.leadline.definition;

import io.leadline.action.CustomActionSettings;
import io.leadline.field.FieldSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Says how settings differ from those before, for the audit: `Score from 5 to 10`.
final class SettingSentences {
  private final List<String> sentences = new ArrayList<>();

  private SettingSentences() {}

  /// What changed about a field; empty when nothing did.
  static String of(FieldSettings before, FieldSettings after) {
    return new SettingSentences()
        .quoted("Label", before.label(), after.label())
        .silent("Description", before.description(), after.description())
        .plain("Type", before.type().code(), after.type().code())
        .plain("Greatest length", limit(before.maxLength()), limit(after.maxLength()))
        .flag("Lock after creation", before.lockAfterCreate(), after.lockAfterCreate())
        .join();
  }

  /// What changed about a custom action; empty when nothing did.
  static String of(CustomActionSettings before, CustomActionSettings after) {
    return new SettingSentences()
        .quoted("Name", before.name(), after.name())
        .silent("Description", before.description(), after.description())
        .plain("Icon", icon(before), icon(after))
        .plain("Score", Integer.toString(before.score()), Integer.toString(after.score()))
        .flag("Back-dating", before.backDating(), after.backDating())
        .join();
  }

  private SettingSentences plain(String what, String before, String after) {
    if (!Objects.equals(before, after)) {
      sentences.add(what + " from " + before + " to " + after);
    }
    return this;
  }

  private SettingSentences quoted(String what, String before, String after) {
    return plain(what, '"' + before + '"', '"' + after + '"');
  }

  private SettingSentences silent(String what, String before, String after) {
    if (!before.equals(after)) {
      sentences.add(what + (after.isEmpty() ? " removed" : " changed"));
    }
    return this;
  }

  private SettingSentences flag(String what, boolean before, boolean after) {
    if (before != after) {
      sentences.add(what + (after ? " switched on" : " switched off"));
    }
    return this;
  }

  private String join() {
    return String.join("; ", sentences);
  }

  private static String limit(@Nullable Integer maxLength) {
    return maxLength == null ? "none" : maxLength.toString();
  }

  private static String icon(CustomActionSettings settings) {
    return settings.icon().isEmpty() ? "none" : settings.icon();
  }
}

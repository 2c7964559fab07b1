package io.leadline.search;

import io.leadline.platform.database.Column;
import io.leadline.platform.database.Conditions;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonWriter;
import io.leadline.search.FieldCondition.AnyOf;
import io.leadline.timeline.TimelineStore;
import java.util.List;
import java.util.Locale;

/// Turns what is demanded of an action into conditions on the table `action`.
final class ActionConditions {
  private ActionConditions() {}

  static void demand(Conditions conditions, ActionCondition action) {
    TimelineStore.demand(conditions, action.entry());
    List<AnyOf> fields = action.fields();
    for (int i = 0; i < fields.size(); i++) {
      demandField(conditions, fields.get(i), "field" + i);
    }
  }

  /// Texts are compared without case, everything else as JSON, in which 1.50 is 1.5. The fields of
  /// actions have no index of their own: what else is demanded decides how many are looked at.
  private static void demandField(Conditions conditions, AnyOf field, String name) {
    conditions
        .and(
            """
            exists (
              select
              from jsonb_array_elements(
                case jsonb_typeof(content -> :%1$s)
                  when 'array' then content -> :%1$s
                  else jsonb_build_array(content -> :%1$s)
                end) as item
              where lower(item #>> '{}' collate pg_unicode_fast) = any(:%1$sTexts::text[])
                or item = any(:%1$sValues::jsonb[])
            )\
            """
                .formatted(name))
        .with(name, field.field())
        .with(
            name + "Texts",
            Column.texts(
                field.values().stream().filter(JsonText.class::isInstance).toList(),
                value -> ((JsonText) value).value().toLowerCase(Locale.ROOT)))
        .with(
            name + "Values",
            Column.texts(
                field.values().stream().filter(value -> !(value instanceof JsonText)).toList(),
                JsonWriter::write));
  }
}

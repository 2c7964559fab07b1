package io.leadline.dashboard.field;

import io.leadline.definition.DefinitionCache;
import io.leadline.definition.DefinitionEditor;
import io.leadline.definition.Definitions;
import io.leadline.definition.LostReasonEditor;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.platform.json.JsonReader;
import io.leadline.platform.json.JsonValue;
import io.leadline.platform.json.MalformedJsonException;
import io.leadline.team.MemberStatus;
import io.leadline.team.NewMember;
import io.leadline.team.Role;
import io.leadline.testing.Parts;
import java.util.List;

/// A workspace of India whose leads have a field of every type: `my_text`.
final class EveryField {
  static final Definitions DEFINITIONS = define();

  private EveryField() {}

  static FieldDefinition of(FieldType type) {
    return DEFINITIONS.leadFields().find("my_" + type.code()).orElseThrow();
  }

  static JsonValue json(String text) {
    try {
      return JsonReader.read(text);
    } catch (MalformedJsonException e) {
      throw new AssertionError(e);
    }
  }

  private static Definitions define() {
    var parts = Parts.shared();
    var id = parts.newWorkspace();
    var editor = parts.part(DefinitionEditor.class);
    for (var type : FieldType.values()) {
      var options = type.hasOptions() ? List.of("Hot", "Cold") : List.<String>of();
      editor.addLeadField(
          id,
          new NewField(
              "my_" + type.code(), "My " + type.code(), "", type, false, options, false, null));
    }
    editor.addMember(id, member("asha@example.com", MemberStatus.ACTIVE), null);
    editor.addMember(id, member("gone@example.com", MemberStatus.INACTIVE), null);
    parts.part(LostReasonEditor.class).add(id, "Too expensive", "");
    return parts.part(DefinitionCache.class).find(id).orElseThrow();
  }

  private static NewMember member(String email, MemberStatus status) {
    var name =
        email.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
            + email.substring(1, email.indexOf('@'));
    return new NewMember(email, name, "", Role.CALLER, status);
  }
}

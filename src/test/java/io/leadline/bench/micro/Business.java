package io.leadline.bench.micro;

import io.leadline.action.ActionTypes;
import io.leadline.action.CustomAction;
import io.leadline.definition.Definitions;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldOption;
import io.leadline.field.FieldOptions;
import io.leadline.field.FieldSchema;
import io.leadline.field.FieldType;
import io.leadline.field.Labels;
import io.leadline.field.value.DateFormats;
import io.leadline.field.value.ValueRules;
import io.leadline.lead.Pipeline;
import io.leadline.lead.Stage;
import io.leadline.lead.StageType;
import io.leadline.lead.Status;
import io.leadline.workspace.Workspace;
import io.leadline.workspace.WorkspaceId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The definitions of a business in India: a field of each type, named like the type, the fields of
/// `bench/posts.lua`, and the custom action 1001.
final class Business {
  static final Instant NOW = Instant.parse("2026-01-31T10:30:00Z");

  private static final String ID = "0123456789abcdef01234567";
  private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
  private static final String DATE = "dd/MM/yyyy";
  private static final String DATE_TIME = "dd/MM/yyyy HH:mm:ss";

  private Business() {}

  static FieldDefinition field(FieldType type) {
    return field(type.code(), type);
  }

  static ValueRules rules() {
    return new ValueRules(
        false,
        "IN",
        ZONE,
        new DateFormats(DATE, DATE_TIME),
        Labels.of(List.of("Fresh", "In Talks")),
        Labels.of(List.of("Too expensive")),
        Labels.of(List.of("asha@example.com")));
  }

  static Definitions definitions() {
    var workspace =
        new Workspace(
            new WorkspaceId(ID), "Bench", "IN", ZONE, "INR", DATE, DATE_TIME, "phone", false, NOW);
    return new Definitions(
        workspace,
        1,
        leadFields(),
        pipeline(),
        new ActionTypes(Map.of(1001, siteVisit()), Map.of()),
        List.of(),
        rules());
  }

  private static FieldSchema leadFields() {
    var fields = new ArrayList<FieldDefinition>();
    Arrays.stream(FieldType.values()).map(Business::field).forEach(fields::add);
    fields.add(field("name", FieldType.TEXT));
    fields.add(field("city", FieldType.TEXT));
    fields.add(field("contact_source", FieldType.DROPDOWN));
    return FieldSchema.of(fields);
  }

  private static CustomAction siteVisit() {
    var schema =
        FieldSchema.of(
            List.of(field("note", FieldType.TEXT), field("outcome", FieldType.DROPDOWN)));
    return new CustomAction(1001, ID, "Site visit", "", "", 5, true, schema, NOW, "", NOW, "");
  }

  private static Pipeline pipeline() {
    var fresh = new Status(ID, "Fresh", "blue", false);
    return new Pipeline(
        List.of(new Stage(ID, StageType.OPEN, List.of(fresh))), List.of(), NOW, NOW, "", 1);
  }

  private static FieldDefinition field(String name, FieldType type) {
    return new FieldDefinition(ID, name, name, "", type, false, options(type), false, null, false);
  }

  private static FieldOptions options(FieldType type) {
    return type.hasOptions()
        ? new FieldOptions(
            Stream.of("Website", "Interested", "Hot")
                .map(label -> new FieldOption(ID, label, false))
                .toList())
        : FieldOptions.NONE;
  }
}

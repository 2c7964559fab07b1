package io.leadline.bench.micro;

import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldType;
import io.leadline.field.value.Acceptance;
import io.leadline.field.value.FieldValues;
import io.leadline.field.value.ValueRules;
import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonBoolean;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// A value of each type of field, one that it takes and one that it does not.
@State(Scope.Benchmark)
public class FieldTypeBench {
  private static final ValueRules RULES = Business.rules();

  @Param public FieldType type = FieldType.TEXT;

  private FieldDefinition field = Business.field(FieldType.TEXT);
  private JsonValue good = good(FieldType.TEXT);
  private JsonValue bad = bad(FieldType.TEXT);

  @Setup
  public void prepare() {
    field = Business.field(type);
    good = good(type);
    bad = bad(type);
  }

  @Benchmark
  public Acceptance good() {
    return FieldValues.accept(field, good, RULES);
  }

  @Benchmark
  public Acceptance bad() {
    return FieldValues.accept(field, bad, RULES);
  }

  private static JsonValue good(FieldType type) {
    return switch (type) {
      case TEXT -> new JsonText("Jane Doe");
      case EMAIL -> new JsonText("jane42@example.com");
      case PHONE -> new JsonText("919999999999");
      case NUMBER -> new JsonNumber("1250.75");
      case DATE -> new JsonText("31/01/2026 10:30:00");
      case DROPDOWN -> new JsonText("website");
      case TAGS -> new JsonArray(List.of(new JsonText("Hot"), new JsonText("Interested")));
      case MONEY -> new JsonText("5000.50");
      case WEBSITE, MEDIA_LINK -> new JsonText("https://example.com/flats?city=pune");
      case ACTIVE_USERS -> new JsonText("asha@example.com");
      case RATING -> new JsonNumber("4");
      case STATUS -> new JsonText("In Talks");
      case LOST_REASON -> new JsonText("Too expensive");
      case CHECKBOX -> JsonBoolean.TRUE;
    };
  }

  private static JsonValue bad(FieldType type) {
    return switch (type) {
      case TEXT, DROPDOWN, STATUS, LOST_REASON, ACTIVE_USERS -> new JsonNumber("7");
      case EMAIL -> new JsonText("jane42 at example.com");
      case PHONE -> new JsonText("91999");
      case NUMBER, MONEY -> new JsonText("a lot");
      case DATE -> new JsonText("31.01.2026, half past ten");
      case TAGS -> new JsonArray(List.of(new JsonNumber("7")));
      case WEBSITE, MEDIA_LINK -> new JsonText("example dot com, flats");
      case RATING -> new JsonNumber("6");
      case CHECKBOX -> new JsonText("perhaps");
    };
  }
}

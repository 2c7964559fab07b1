package io.leadline.dashboard.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.field.FieldType;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/// What becomes of values and inputs in HTML.
class FragmentsTest {
  private static final String HOSTILE = "\"'><script>alert(1)</script><b style='x' onclick='y'>";

  private static final SpringTemplateEngine ENGINE = engine();

  private final ValueFormat format = new ValueFormat(EveryField.DEFINITIONS);
  private final FieldForm form = FieldForm.ofLead(EveryField.DEFINITIONS);

  @ParameterizedTest
  @EnumSource
  void rendersAValueOfEachType(FieldType type) {
    var shown = format.show(EveryField.of(type), EveryField.json(ValueFormatTest.stored(type)));

    assertThat(value(shown)).contains(shown.text().split(", ")).doesNotContain("th:", " style=");
  }

  @ParameterizedTest
  @EnumSource
  void rendersTheControlOfEachTypeWithItsLabelAndItsError(FieldType type) {
    var field = EveryField.of(type);
    var stored = EveryField.json(ValueFormatTest.stored(type));
    var input = form.filled(field, stored).withError("So not");

    assertThat(control(input))
        .contains(
            "name=\"fields." + field.apiName() + "\"",
            ">My " + type.code() + "<",
            "aria-describedby=\"fields-" + field.apiName() + "-error\"",
            "id=\"fields-" + field.apiName() + "-error\">So not<")
        .doesNotContain("th:", " style=", " onc");
  }

  @ParameterizedTest
  @EnumSource
  void rendersHostileTextAsText(FieldType type) {
    var field = EveryField.of(type);
    JsonValue hostile = new JsonText(HOSTILE);

    var html = value(format.show(field, hostile)) + control(form.filled(field, hostile));

    assertThat(html).doesNotContain("<script", "<b ");
  }

  private static String value(ShownValue shown) {
    return render("field/value", "value", Map.of("shown", shown));
  }

  private static String control(FieldInput input) {
    return render("field/control", "control", Map.of("input", input));
  }

  private static String render(String template, String fragment, Map<String, Object> variables) {
    var context = new Context(Locale.ENGLISH, variables);
    return ENGINE.process(template, Set.of(fragment), context);
  }

  private static SpringTemplateEngine engine() {
    var files = new ClassLoaderTemplateResolver();
    files.setPrefix("templates/");
    files.setSuffix(".html");
    files.setCharacterEncoding("UTF-8");
    var engine = new SpringTemplateEngine();
    engine.setTemplateResolver(files);
    return engine;
  }
}

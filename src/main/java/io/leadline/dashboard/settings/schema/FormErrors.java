package io.leadline.dashboard.settings.schema;

import io.leadline.definition.ActionAliasFault;
import io.leadline.definition.CustomActionFault;
import io.leadline.definition.FieldFault;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/// Says beside each input of a form what is wrong with it.
final class FormErrors {
  private static final String ATTRIBUTE = "errors";

  private FormErrors() {}

  static void none(Model model) {
    model.addAttribute(ATTRIBUTE, Map.of());
  }

  static void ofField(Collection<FieldFault> faults, Model model, HttpServletResponse response) {
    show(byInput(faults, FieldFault::input, FieldFault::sentence), model, response);
  }

  static void ofCustomAction(
      Collection<CustomActionFault> faults, Model model, HttpServletResponse response) {
    show(byInput(faults, CustomActionFault::input, CustomActionFault::sentence), model, response);
  }

  static void ofAlias(ActionAliasFault fault, Model model, HttpServletResponse response) {
    show(Map.of("type", fault.sentence()), model, response);
  }

  private static void show(Map<String, String> errors, Model model, HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute(ATTRIBUTE, errors);
  }

  private static <F extends Enum<F>> Map<String, String> byInput(
      Collection<F> faults, Function<F, String> input, Function<F, String> sentence) {
    return faults.stream()
        .sorted()
        .collect(Collectors.toMap(input, sentence, (first, second) -> first + " " + second));
  }
}

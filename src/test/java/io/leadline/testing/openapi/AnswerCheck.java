package io.leadline.testing.openapi;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toCollection;

import io.leadline.api.Refusal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// Whether an answer is one that the OpenAPI documents describe. Every answer that a test gets
/// passes here, so that neither the server nor the documents can change alone.
public final class AnswerCheck {
  private static final JsonMapper JSON = new JsonMapper();

  /// Headers that an answer has only where they are described.
  private static final Set<String> OUR_HEADERS =
      Set.of(
          "x-receipt-id",
          "idempotency-replayed",
          "ratelimit-limit",
          "ratelimit-remaining",
          "ratelimit-reset",
          "retry-after",
          "allow");

  /// What can be refused before anybody knows which call is meant.
  private static final Set<Refusal> BEFORE_ANY_CALL =
      EnumSet.of(
          Refusal.NOT_FOUND,
          Refusal.WRONG_PATH,
          Refusal.METHOD_NOT_ALLOWED,
          Refusal.WRONG_METHOD,
          Refusal.BAD_REQUEST,
          Refusal.UNAVAILABLE,
          Refusal.INTERNAL_ERROR);

  private final Exchange exchange;

  private AnswerCheck(Exchange exchange) {
    this.exchange = exchange;
  }

  /// Fails when the answer is not described.
  public static void check(Exchange exchange) {
    var failures = new ArrayList<AssertionError>();
    for (var path : exchange.paths()) {
      try {
        if (!path.matches("/(openapi|docs)(/.*)?")) {
          new AnswerCheck(exchange).check(path);
        }
        return;
      } catch (AssertionError e) {
        failures.add(e);
      }
    }
    throw failures.getLast();
  }

  private void check(String path) {
    var atPath = callsAt(path);
    var method = exchange.method().equals("HEAD") ? "GET" : exchange.method();
    var call = atPath.stream().filter(it -> it.method().equals(method)).findFirst();
    if (call.isPresent()) {
      check(call.get());
    } else if (exchange.method().equals("OPTIONS") && exchange.status() == 200) {
      demand(exchange.body().isEmpty(), "a preflight has no body");
    } else {
      checkBeforeAnyCall(atPath);
    }
  }

  /// The calls at a path: of those that fit, the ones that leave least open.
  private static List<DescribedCall> callsAt(String path) {
    var fitting = DescribedCall.ALL.stream().filter(call -> call.isAt(path)).toList();
    var closest = fitting.stream().min(comparingInt(DescribedCall::parameters));
    return fitting.stream()
        .filter(call -> call.path().equals(closest.orElseThrow().path()))
        .toList();
  }

  private void check(DescribedCall call) {
    var answer = call.answers().get(exchange.status());
    if (answer == null) {
      // A server that takes no HEAD where it takes GET.
      demand(exchange.method().equals("HEAD"), "%s does not describe this status".formatted(call));
      return;
    }
    checkHeaders(call, answer);
    if (!exchange.method().equals("HEAD")) {
      checkBody(call, answer);
    }
  }

  private void checkBody(DescribedCall call, DescribedAnswer answer) {
    var type = exchange.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*$", "");
    var shape = answer.bodies().get(type);
    if (shape == null) {
      throw failure("%s does not describe a body of type \"%s\"".formatted(call, type));
    }
    var body =
        type.equals("application/json")
            ? json()
            : JsonNodeFactory.instance.stringNode(exchange.body());
    var faults = shape.faultsOf(body);
    demand(faults.isEmpty(), "%s describes another body: %s".formatted(call, faults));
    if (exchange.status() >= 400) {
      checkRefusal(answer.refusals(), call.toString());
    }
  }

  private void checkHeaders(DescribedCall call, DescribedAnswer answer) {
    var undescribed =
        exchange.headers().map().keySet().stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .filter(OUR_HEADERS::contains)
            .filter(name -> !answer.headers().containsKey(name))
            .toList();
    demand(
        undescribed.isEmpty(), "%s does not describe the headers %s".formatted(call, undescribed));
    answer
        .headers()
        .forEach((name, header) -> {
          var value = exchange.headers().firstValue(name);
          demand(
              value.isPresent() || !header.isRequired(),
              "%s wants the header %s".formatted(call, name));
          if (value.isPresent()) {
            var faults = header.shape().faultsOf(header(value.get(), header.isNumber()));
            demand(faults.isEmpty(), "%s describes another %s: %s".formatted(call, name, faults));
          }
        });
  }

  private static JsonNode header(String value, boolean isNumber) {
    return isNumber && value.matches("-?[0-9]{1,18}")
        ? JsonNodeFactory.instance.numberNode(Long.parseLong(value))
        : JsonNodeFactory.instance.stringNode(value);
  }

  /// An answer to what no document describes.
  private void checkBeforeAnyCall(List<DescribedCall> atPath) {
    var where =
        atPath.isEmpty()
            ? "no document describes this path"
            : "no document describes this method for " + atPath.getFirst().path();
    demand(exchange.status() >= 400, where);
    if (exchange.method().equals("HEAD")) {
      return;
    }
    checkRefusal(BEFORE_ANY_CALL, where);
    if (exchange.status() == 405) {
      var allowed = exchange.headers().firstValue("Allow").orElse("");
      var described =
          atPath.stream().map(DescribedCall::method).collect(toCollection(TreeSet::new));
      // TRACE is refused by the server itself, which knows of no paths.
      demand(
          exchange.method().equals("TRACE")
              || new TreeSet<>(List.of(allowed.split(", ", -1))).equals(described),
          "the documents allow %s here".formatted(described));
    }
  }

  private void checkRefusal(Set<Refusal> expected, String where) {
    var error = json().path("error");
    var code = error.path("code").asString("");
    var found =
        Sentences.find(exchange.status(), code, error.path("message").asString(""), expected);
    demand(
        found.filter(expected::contains).isPresent(),
        "%s: this is %s, and there can be %s"
            .formatted(where, found.map(Enum::name).orElse("no refusal"), expected));
  }

  private JsonNode json() {
    try {
      return JSON.readTree(exchange.body());
    } catch (JacksonException e) {
      throw failure("the body is not JSON: " + e.getOriginalMessage());
    }
  }

  private void demand(boolean holds, String otherwise) {
    if (!holds) {
      throw failure(otherwise);
    }
  }

  private AssertionError failure(String what) {
    return new AssertionError("%s%n  but: %s".formatted(exchange, what));
  }
}

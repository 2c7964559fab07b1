package io.leadline.dashboard.intake.causes;

import io.leadline.platform.json.JsonArray;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonReader;
import io.leadline.platform.json.JsonText;
import io.leadline.platform.json.JsonValue;
import io.leadline.platform.json.JsonWriter;
import io.leadline.platform.json.MalformedJsonException;
import io.leadline.receipt.Cause;
import io.leadline.receipt.CauseStore;
import io.leadline.receipt.CauseStore.Place;
import io.leadline.receipt.KeptRequest;
import io.leadline.receipt.Receipt;
import io.leadline.receipt.ReceiptStore;
import io.leadline.remark.Reason;
import io.leadline.workspace.WorkspaceId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds which values were sent most often, of those that were dropped for one cause.
@Component
class SentValues {
  /// The requests that are looked at, the newest.
  static final int REQUESTS = 200;

  private static final int SHOWN = 5;
  private static final int LONGEST = 80;
  private static final Set<Reason> SHOWING =
      Set.of(
          Reason.UNKNOWN_STATUS,
          Reason.UNKNOWN_LOST_REASON,
          Reason.UNKNOWN_MEMBER,
          Reason.UNKNOWN_OPTION,
          Reason.INVALID_VALUE,
          Reason.PAYMENT_STATUS,
          Reason.PAYMENT_CURRENCY);
  private static final Pattern IN_ACTION =
      Pattern.compile("actions\\[([0-9]{1,7})]\\.(fields\\.)?(.*)", Pattern.DOTALL);

  private final CauseStore causes;
  private final ReceiptStore receipts;

  SentValues(CauseStore causes, ReceiptStore receipts) {
    this.causes = causes;
    this.receipts = receipts;
  }

  /// A value and how often it was sent.
  public record Sent(String value, long times) {
    @Override
    public String toString() {
      return "Sent[" + times + "]";
    }
  }

  /// The most frequent values among the newest requests, for those reasons for which they say
  /// something.
  List<Sent> mostFrequent(WorkspaceId workspace, Cause cause) {
    if (!SHOWING.contains(cause.reason())) {
      return List.of();
    }
    var places = causes.newest(workspace, cause, REQUESTS);
    var bodies = bodies(workspace, places);
    var counted =
        places.stream()
            .flatMap(place -> value(bodies, place).stream())
            .flatMap(SentValues::texts)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counted.entrySet().stream()
        .map(entry -> new Sent(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingLong(Sent::times).reversed().thenComparing(Sent::value))
        .limit(SHOWN)
        .toList();
  }

  private Map<String, JsonObject> bodies(WorkspaceId workspace, List<Place> places) {
    var ids = places.stream().map(Place::receiptId).distinct().toList();
    var days = places.stream().map(Place::expiresOn).distinct().toList();
    var bodies = new HashMap<String, JsonObject>();
    for (Receipt receipt : receipts.all(workspace, ids, days)) {
      findBody(receipt).ifPresent(body -> bodies.put(receipt.id(), body));
    }
    return bodies;
  }

  private static Optional<JsonObject> findBody(Receipt receipt) {
    KeptRequest request = receipt.request();
    if (request == null) {
      return Optional.empty();
    }
    try {
      return JsonReader.read(request.payload().bytes()) instanceof JsonObject body
          ? Optional.of(body)
          : Optional.empty();
    } catch (MalformedJsonException e) {
      // Only what could be read was kept; and if it was not, there is nothing to show.
      return Optional.empty();
    }
  }

  private static Optional<JsonValue> value(Map<String, JsonObject> bodies, Place place) {
    var body = bodies.get(place.receiptId());
    if (body == null) {
      return Optional.empty();
    }
    if (place.field().startsWith("fields.")) {
      return member(body.member("fields"), place.field().substring("fields.".length()));
    }
    var inAction = IN_ACTION.matcher(place.field());
    if (!inAction.matches() || !(body.member("actions") instanceof JsonArray(var actions))) {
      return Optional.empty();
    }
    int index = Integer.parseInt(inAction.group(1));
    Optional<JsonValue> action =
        index < actions.size() ? Optional.of(actions.get(index)) : Optional.empty();
    var inside = inAction.group(2) == null ? action : action.flatMap(it -> member(it, "fields"));
    return inside.flatMap(it -> member(it, inAction.group(3)));
  }

  private static Optional<JsonValue> member(@Nullable JsonValue object, String key) {
    return object instanceof JsonObject it ? Optional.ofNullable(it.member(key)) : Optional.empty();
  }

  /// Of a list, each of its values counts by itself.
  private static Stream<String> texts(JsonValue value) {
    return value instanceof JsonArray(var items)
        ? items.stream().map(SentValues::text)
        : Stream.of(text(value));
  }

  private static String text(JsonValue value) {
    var text = value instanceof JsonText(var words) ? words : JsonWriter.write(value);
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + '…';
  }
}

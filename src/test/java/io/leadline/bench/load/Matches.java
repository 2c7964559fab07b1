package io.leadline.bench.load;

import io.leadline.bench.load.Requests.Listed;
import io.leadline.bench.server.Subject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// How much searches find.
public final class Matches {
  private static final Pattern TOTAL = Pattern.compile("\"total_count\":(\\d+)");
  private static final int ASKED = 20;

  private Matches() {}

  /// What some of the requests of a case find on average; nothing for what is no search.
  public static OptionalDouble average(Case sent, Subject server)
      throws IOException, InterruptedException {
    if (!(sent.requests() instanceof Listed(var lines))) {
      return OptionalDouble.empty();
    }
    long sum = 0;
    var asked = lines.apply(server.leads()).stream().limit(ASKED).toList();
    try (var http = HttpClient.newHttpClient()) {
      for (var line : asked) {
        var found = total(http, request(sent, server, List.of(line.split(" ", 3))));
        if (found.isEmpty()) {
          return OptionalDouble.empty();
        }
        sum += found.getAsLong();
      }
    }
    return OptionalDouble.of((double) sum / asked.size());
  }

  /// @param parts a method, a path, and a body if there is one
  private static HttpRequest request(Case sent, Subject server, List<String> parts) {
    var body = parts.size() > 2 ? BodyPublishers.ofString(parts.get(2)) : BodyPublishers.noBody();
    return HttpRequest.newBuilder(server.address().resolve(parts.get(1)))
        .header("Authorization", sent.token())
        .method(parts.getFirst(), body)
        .build();
  }

  private static OptionalLong total(HttpClient http, HttpRequest request)
      throws IOException, InterruptedException {
    var total = TOTAL.matcher(http.send(request, BodyHandlers.ofString()).body());
    return total.find() ? OptionalLong.of(Long.parseLong(total.group(1))) : OptionalLong.empty();
  }
}

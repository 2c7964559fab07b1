package io.leadline.api;

import static io.leadline.api.ErrorEnvelope.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.testing.Answer;
import io.leadline.testing.Http;
import io.leadline.testing.RawConnection;
import io.leadline.testing.Rows;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Bodies that are large, or have very many parts.
class BadInputSizeTest {
  private static final int LIMIT = 1_048_576;

  private final TestWorkspace workspace = Server.shared().newWorkspace();

  @Test
  void takesABodyOfExactlyTheLimit() {
    var answers =
        Stream.of(withLength(leadOfSize(LIMIT)), chunked(leadOfSize(LIMIT))).map(this::post);

    assertThat(answers).extracting(Answer::status).containsExactly(200, 200);
    assertThat(Rows.of(workspace)).isEqualTo(new Rows(1, 1, 2));
  }

  @Test
  void refusesABodyBeyondTheLimitAndWritesNothing() {
    for (int size : new int[] {LIMIT + 1, 2 * LIMIT}) {
      assertRefused(post(withLength(leadOfSize(size))), 413, "PAYLOAD_TOO_LARGE");
      assertRefused(post(chunked(leadOfSize(size))), 413, "PAYLOAD_TOO_LARGE");
      assertRefused(workspace.post("/lead", leadOfSize(size)), 413, "PAYLOAD_TOO_LARGE");
      assertRefused(workspace.post("/lead/search", leadOfSize(size)), 413, "PAYLOAD_TOO_LARGE");
    }

    assertThat(Rows.of(workspace)).isEqualTo(new Rows(0, 0, 0));
  }

  @Test
  void aSenderOfTooMuchGetsToReadTheRefusal() throws Exception {
    var body = leadOfSize(2 * LIMIT);

    for (var request :
        List.of(
            head("Content-Length: " + body.length()) + body,
            head("Transfer-Encoding: chunked") + inChunks(body, 65_536))) {
      try (var connection = RawConnection.open(workspace.server())) {
        connection.send(request);

        assertRefused(connection.receive(), 413, "PAYLOAD_TOO_LARGE");
        assertThat(connection.isClosed()).isTrue();
      }
    }
  }

  @Test
  void takesALeadWithAThousandUnknownFieldsAndNamesEach() {
    var receipt = workspace.receiptOf(lead(unknownFields(1_000)));

    assertThat(receipt.text("outcome")).isEqualTo("CREATED");
    assertThat(receipt.text("remarks.0.field")).isEqualTo("fields.field0");
    assertThat(receipt.text("remarks.999.field")).isEqualTo("fields.field999");
  }

  @Test
  void takesALeadWithFiftyThousandUnknownFieldsAndCountsThoseItDoesNotName() {
    var receipt = workspace.receiptOf(lead(unknownFields(50_000)));

    assertThat(receipt.text("outcome")).isEqualTo("CREATED");
    assertThat(receipt.text("remarks.999.field")).isEqualTo("fields.field999");
    assertThat(receipt.text("remarks.1000.remark")).isEqualTo("49000 more parts were not taken");
  }

  @Test
  void takesAnActionWithFiftyThousandUnknownFieldsAndCountsThoseItDoesNotName() {
    var receipt =
        workspace.receiptOf(
            "{\"fields\": {\"phone\": \"919999999999\", \"unknown\": 1}, \"actions\": [{\"type\": \"ACTION_1001\", \"fields\": {%s}}]}"
                .formatted(unknownFields(50_000)));

    assertThat(receipt.text("actions.0.status")).isEqualTo("CREATED");
    assertThat(receipt.text("remarks.999.field")).isEqualTo("actions[0].fields.field998");
    assertThat(receipt.text("remarks.1000.remark")).isEqualTo("49001 more parts were not taken");
  }

  @Test
  void takesALeadWithThreeHundredThousandActionsThatAreNone() {
    var actions = Stream.generate(() -> "{}").limit(300_000).collect(Collectors.joining(","));

    var receipt =
        workspace.receiptOf(
            "{\"fields\": {\"phone\": \"919999999999\"}, \"actions\": [%s]}".formatted(actions));

    assertThat(receipt.text("outcome")).isEqualTo("CREATED");
    assertThat(receipt.text("remarks.1000.remark")).isEqualTo("299000 more parts were not taken");
    assertThat(Rows.of(workspace)).isEqualTo(new Rows(1, 1, 1));
  }

  @Test
  void takesKeysAndValuesOfAMillionCharacters() {
    var million = "x".repeat(1_000_000);

    var key = workspace.receiptOf(lead("\"" + million + "\": 1"));
    var name = workspace.receiptOf(lead("\"name\": \"" + million + "\""));
    var city = workspace.receiptOf(lead("\"contact_source\": \"" + million + "\""));

    assertThat(key.text("remarks.0.field")).hasSize(300).startsWith("fields.xxx").endsWith("…");
    assertThat(name.status()).isEqualTo(200);
    assertThat(city.text("remarks.0.field")).isEqualTo("fields.contact_source");
  }

  private Answer post(BodyPublisher body) {
    return Http.send(
        workspace
            .request(workspace.asyncPath("/autoupdatelead"), workspace.asyncToken())
            .POST(body));
  }

  private static BodyPublisher withLength(String body) {
    return BodyPublishers.ofString(body);
  }

  private static BodyPublisher chunked(String body) {
    return BodyPublishers.ofInputStream(
        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }

  private String head(String headers) {
    return "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n%s\r\n\r\n"
        .formatted(workspace.asyncPath("/autoupdatelead"), workspace.asyncToken(), headers);
  }

  private static String inChunks(String body, int size) {
    var chunks = new StringBuilder();
    for (int from = 0; from < body.length(); from += size) {
      var chunk = body.substring(from, Math.min(from + size, body.length()));
      chunks.append(Integer.toHexString(chunk.length())).append("\r\n").append(chunk);
      chunks.append("\r\n");
    }
    return chunks.append("0\r\n\r\n").toString();
  }

  private static String leadOfSize(int size) {
    var lead = lead("\"unknown\": \"%s\"");
    return lead.replace("%s", "x".repeat(size - lead.length() + 2));
  }

  private static String unknownFields(int count) {
    return IntStream.range(0, count)
        .mapToObj("\"field%d\":1"::formatted)
        .collect(Collectors.joining(","));
  }

  private static String lead(String field) {
    return "{\"fields\": {\"phone\": \"919999999999\", " + field + "}}";
  }
}

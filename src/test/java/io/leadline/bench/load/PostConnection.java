package io.leadline.bench.load;

import io.leadline.bench.server.Enterprise;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// One connection to the Async API that posts leads, with as little work as possible: it shares the
/// machine with what it measures. Threads: one.
public final class PostConnection implements Sender {
  private final Socket socket;
  private final InputStream answers;
  private final String head;
  private final long firstLead;

  /// @param firstLead the number of the first of the new leads
  public PostConnection(URI server, long firstLead) throws IOException {
    this.firstLead = firstLead;
    this.socket = new Socket(server.getHost(), server.getPort());
    this.socket.setTcpNoDelay(true);
    this.answers = new BufferedInputStream(socket.getInputStream());
    this.head =
        String.join(
            "\r\n",
            "POST " + Enterprise.POSTS + " HTTP/1.1",
            "Host: " + server.getAuthority(),
            "Authorization: Bearer " + Enterprise.ASYNC_TOKEN,
            "Content-Type: application/json",
            "Content-Length: ");
  }

  /// The post that `bench/posts.lua` makes.
  ///
  /// @param lead its number
  public static String body(long lead) {
    return """
    {"fields":{"phone":"91%d","name":"Asha Rao","email":"jane%d@example.com","city":"Pune",\
    "contact_source":"Website"},"actions":[{"type":"ACTION_1001",\
    "fields":{"note":"Site visit completed","outcome":"Interested"}}]}\
    """
        .formatted(9_000_000_000L + lead, lead);
  }

  @Override
  public boolean send(int number) throws IOException {
    return post(body(firstLead + number)) == 200;
  }

  /// Sends a body and waits for the answer.
  ///
  /// @return its status
  private int post(String body) throws IOException {
    var request = head + body.length() + "\r\n\r\n" + body;
    socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    int status = Integer.parseInt(line().split(" ", -1)[1]);
    int length = 0;
    for (var line = line(); !line.isEmpty(); line = line()) {
      var header = line.toLowerCase(Locale.ROOT);
      if (header.startsWith("content-length:")) {
        length = Integer.parseInt(header.substring("content-length:".length()).strip());
      }
    }
    answers.skipNBytes(length);
    return status;
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (int read = answers.read(); read != '\n'; read = answers.read()) {
      if (read < 0) {
        throw new EOFException("the server has closed a connection");
      }
      if (read != '\r') {
        line.append((char) read);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}

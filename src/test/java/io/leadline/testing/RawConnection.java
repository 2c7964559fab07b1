package io.leadline.testing;

import io.leadline.testing.openapi.AnswerCheck;
import io.leadline.testing.openapi.Exchange;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// A connection on which a test writes what no HTTP client would send.
public final class RawConnection implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 10_000;

  private final Socket socket;
  private final InputStream input;

  /// What was sent since the last answer.
  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

  private RawConnection(Socket socket) throws IOException {
    this.socket = socket;
    this.input = new BufferedInputStream(socket.getInputStream());
  }

  /// Connects to the port of the APIs.
  public static RawConnection open(Server server) throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), server.address("/").getPort());
    socket.setSoTimeout(PATIENCE_MILLIS);
    return new RawConnection(socket);
  }

  public RawConnection send(String text) throws IOException {
    return send(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  public RawConnection send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    sent.writeBytes(bytes);
    return this;
  }

  /// Reads one answer, which must be one that is described.
  ///
  /// @throws EOFException when the server closes the connection instead
  public Answer receive() throws IOException {
    return receive("GET");
  }

  /// Reads the answer to a request with this method: that to `HEAD` has no body.
  public Answer receive(String method) throws IOException {
    var statusLine = readLine();
    var headers = readHeaders();
    var body = method.equals("HEAD") ? new byte[0] : readBody(headers);
    var answer =
        new Answer(
            Integer.parseInt(statusLine.split(" ", -1)[1]),
            headers,
            new String(body, StandardCharsets.UTF_8));
    AnswerCheck.check(exchange(answer));
    return answer;
  }

  /// The first line of what was sent since the last answer, with its answer.
  private Exchange exchange(Answer answer) {
    var line = sent.toString(StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
    sent.reset();
    var parts = line.split(" ", -1);
    var target = parts.length < 2 ? "" : parts[1];
    return new Exchange(parts[0], target, answer.status(), answer.headers(), answer.body());
  }

  /// Whether the server closes the connection without a further word.
  public boolean isClosed() throws IOException {
    return input.read() < 0;
  }

  private HttpHeaders readHeaders() throws IOException {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (var line = readLine(); !line.isEmpty(); line = readLine()) {
      int colon = line.indexOf(':');
      headers
          .computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
          .add(line.substring(colon + 1).strip());
    }
    return HttpHeaders.of(headers, (name, value) -> true);
  }

  private byte[] readBody(HttpHeaders headers) throws IOException {
    var length = headers.firstValueAsLong("Content-Length");
    if (length.isPresent()) {
      return input.readNBytes(Math.toIntExact(length.getAsLong()));
    }
    var isChunked =
        headers
            .firstValue("Transfer-Encoding")
            .map(encoding -> encoding.toLowerCase(Locale.ROOT))
            .filter("chunked"::equals)
            .isPresent();
    return isChunked ? readChunks() : input.readAllBytes();
  }

  private byte[] readChunks() throws IOException {
    var body = new ByteArrayOutputStream();
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      body.write(input.readNBytes(size));
      readLine();
    }
    readLine();
    return body.toByteArray();
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(readLine(), 16);
  }

  private String readLine() throws IOException {
    var line = new ByteArrayOutputStream();
    for (int b = input.read(); b != '\n'; b = input.read()) {
      if (b < 0) {
        throw new EOFException("the server closed the connection");
      }
      line.write(b);
    }
    return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}

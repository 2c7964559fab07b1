package io.leadline.api;

import io.leadline.platform.json.JsonReader;
import io.leadline.platform.json.JsonValue;
import io.leadline.platform.json.MalformedJsonException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.stereotype.Component;

/// Reads the bodies of requests, whatever their `Content-Type` says.
@Component
public class Bodies {
  private final int limit;

  Bodies(ApiProperties properties) {
    this.limit = Math.toIntExact(properties.maxBodySize().toBytes());
  }

  /// The whole body; empty when there is none.
  ///
  /// @throws RefusedException when it is larger than the limit; what is beyond is not read
  public byte[] read(HttpServletRequest request) throws IOException {
    long announced = request.getContentLengthLong();
    if (announced > limit) {
      throw tooLarge();
    }
    // A stream of unknown length is read through a large buffer: not so when the length is known.
    int most = announced < 0 ? limit + 1 : (int) announced;
    var body = request.getInputStream().readNBytes(most);
    if (body.length > limit) {
      throw tooLarge();
    }
    return body;
  }

  /// The one JSON value that a body is.
  ///
  /// @throws RefusedException when it is not one
  public static JsonValue parse(byte[] body) {
    try {
      return JsonReader.read(body);
    } catch (MalformedJsonException e) {
      throw new RefusedException(Refusal.NOT_JSON, String.valueOf(e.getMessage()));
    }
  }

  private RefusedException tooLarge() {
    return new RefusedException(Refusal.PAYLOAD_TOO_LARGE, "%,d".formatted(limit));
  }
}

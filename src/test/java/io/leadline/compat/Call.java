package io.leadline.compat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A request as a case writes it, with names in place of what differs from run to run. Bodies that
/// are JSON may have single quotes, for better reading.
///
/// @param path what follows the base
/// @param authorization null for none
/// @param body null for none
record Call(
    String method,
    String path,
    @Nullable String authorization,
    Map<String, String> headers,
    @Nullable String body) {
  static final String ASYNC = "/enterprise/<enterprise>";
  static final String SYNC = "/autoupdate/v2/enterprise/<enterprise>";

  /// A lead for the Async API.
  static Call async(String json) {
    return async("POST", "/autoupdatelead").json(json);
  }

  /// A request to the Async API.
  ///
  /// @param rest what follows the enterprise
  static Call async(String method, String rest) {
    return to(method, ASYNC + rest).as("Bearer <async>");
  }

  /// A request to the Sync API.
  ///
  /// @param rest what follows the enterprise
  static Call sync(String method, String rest) {
    return to(method, SYNC + rest).as("Bearer <sync>");
  }

  /// A request without a token.
  static Call to(String method, String path) {
    return new Call(method, path, null, Map.of(), null);
  }

  Call at(String otherPath) {
    return new Call(method, otherPath, authorization, headers, body);
  }

  Call as(@Nullable String otherAuthorization) {
    return new Call(method, path, otherAuthorization, headers, body);
  }

  Call with(String header, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Call(method, path, authorization, more, body);
  }

  Call json(String otherBody) {
    return raw(Json.quoted(otherBody));
  }

  Call raw(String otherBody) {
    return new Call(method, path, authorization, headers, otherBody);
  }

  /// As messages name it: without the token.
  @Override
  public String toString() {
    return method + " " + path;
  }
}

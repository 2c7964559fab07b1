package io.leadline.testing;

import io.leadline.workspace.WorkspaceId;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/// A workspace on a server, and what a client of it needs.
public record TestWorkspace(Server server, WorkspaceId id, String asyncToken, String syncToken) {
  /// Posts a body to the Async API.
  public Answer capture(String body) {
    return Http.send(
        request(asyncPath("/autoupdatelead"), asyncToken).POST(BodyPublishers.ofString(body)));
  }

  /// Asks the Async API what would come of a body.
  public Answer dryRun(String body) {
    return Http.send(
        request(asyncPath("/autoupdatelead?dryRun=true"), asyncToken)
            .POST(BodyPublishers.ofString(body)));
  }

  /// Posts a body to the Async API as a form does.
  public Answer sendForm(String body) {
    return Http.send(
        request(asyncPath("/wordpress"), asyncToken).POST(BodyPublishers.ofString(body)));
  }

  /// Posts a body to the Async API and reads its receipt.
  public Answer receiptOf(String body) {
    return receipt(capture(body).header("X-Receipt-Id"));
  }

  /// Reads a receipt.
  public Answer receipt(String receiptId) {
    return Http.send(request(asyncPath("/receipts/" + receiptId), asyncToken).GET());
  }

  /// Reads from the Sync API.
  ///
  /// @param path what follows the enterprise: `/lead/…`
  public Answer get(String path) {
    return Http.send(request(syncPath(path), syncToken).GET());
  }

  /// Posts a body to the Sync API.
  ///
  /// @param path what follows the enterprise: `/lead/…`
  public Answer post(String path, String body) {
    return Http.send(request(syncPath(path), syncToken).POST(BodyPublishers.ofString(body)));
  }

  public String asyncPath(String rest) {
    return "/enterprise/" + id.value() + rest;
  }

  public String syncPath(String rest) {
    return "/autoupdate/v2/enterprise/" + id.value() + rest;
  }

  /// A request to a path of this server, with a token, to be completed.
  public HttpRequest.Builder request(String path, String token) {
    return HttpRequest.newBuilder(server.address(path)).header("Authorization", "Bearer " + token);
  }
}

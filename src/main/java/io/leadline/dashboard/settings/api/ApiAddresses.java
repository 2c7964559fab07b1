package io.leadline.dashboard.settings.api;

import io.leadline.workspace.WorkspaceId;
import java.util.List;

/// Where programs reach a workspace.
///
/// @param origin scheme, host and port, as whoever looks at the page reaches the server:
///   `https://leads.example.com`
public record ApiAddresses(String origin, WorkspaceId workspace) {
  /// An address with what people call it.
  public record Named(String id, String title, String hint, String address) {}

  String async() {
    return origin + "/enterprise/" + workspace.value();
  }

  String sync() {
    return origin + "/autoupdate/v2/enterprise/" + workspace.value();
  }

  /// Where a lead is sent.
  String capture() {
    return async() + "/autoupdatelead";
  }

  /// Where a form plug-in sends a lead.
  String form() {
    return async() + "/wordpress";
  }

  List<Named> all() {
    return List.of(
        new Named(
            "async",
            "Async API",
            "Send leads, and do not wait for what becomes of them. Needs an Async token.",
            async()),
        new Named(
            "sync",
            "Sync API",
            "Create, read, change and search leads. Needs a Sync token.",
            sync()),
        new Named(
            "form",
            "WordPress and other form plug-ins",
            "Takes labels as well as API names, and answers OK. Needs an Async token.",
            form()));
  }
}

package io.leadline.action;

import java.util.List;

/// The pictures that a custom action can have: names of Tabler icons, in the order in which they
/// are offered.
public final class ActionIcon {
  public static final List<String> NAMES =
      List.of(
          "map-pin",
          "home",
          "building",
          "world",
          "users",
          "user-check",
          "calendar-event",
          "clock",
          "phone",
          "message",
          "mail",
          "video",
          "device-mobile",
          "note",
          "file-text",
          "clipboard",
          "checklist",
          "circle-check",
          "paperclip",
          "package",
          "truck",
          "tool",
          "key",
          "school",
          "credit-card",
          "cash",
          "shopping-cart",
          "gift",
          "star",
          "heart",
          "thumb-up",
          "flag");

  private ActionIcon() {}

  public static boolean isKnown(String name) {
    return NAMES.contains(name);
  }
}

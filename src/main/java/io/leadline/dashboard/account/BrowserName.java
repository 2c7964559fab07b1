package io.leadline.dashboard.account;

import java.util.List;

/// What people call a browser, by what it says of itself: `Firefox on Windows`. It is a guess, good
/// enough to know one's own.
final class BrowserName {
  /// A browser names others that it resembles: the first one found here is the one it is.
  private static final List<Part> BROWSERS =
      List.of(
          new Part("Edg", "Edge"),
          new Part("OPR/", "Opera"),
          new Part("SamsungBrowser", "Samsung Internet"),
          new Part("Firefox", "Firefox"),
          new Part("FxiOS", "Firefox"),
          new Part("Chrome", "Chrome"),
          new Part("CriOS", "Chrome"),
          new Part("Safari", "Safari"));

  private static final List<Part> SYSTEMS =
      List.of(
          new Part("Android", "Android"),
          new Part("iPhone", "iPhone"),
          new Part("iPad", "iPad"),
          new Part("Windows", "Windows"),
          new Part("Macintosh", "Mac"),
          new Part("CrOS", "ChromeOS"),
          new Part("Linux", "Linux"));

  private record Part(String sign, String name) {}

  private BrowserName() {}

  static String of(String userAgent) {
    var browser = find(BROWSERS, userAgent, "Unknown browser");
    var system = find(SYSTEMS, userAgent, "");
    return system.isEmpty() ? browser : browser + " on " + system;
  }

  private static String find(List<Part> parts, String userAgent, String otherwise) {
    return parts.stream()
        .filter(part -> userAgent.contains(part.sign()))
        .findFirst()
        .map(Part::name)
        .orElse(otherwise);
  }
}

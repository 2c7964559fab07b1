package io.leadline.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The browser of the machine, started once for all tests.
final class Chromium {
  private static final Path PROGRAM = Path.of("/usr/bin/chromium");

  /// The browser asks nobody for updates, for example.
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final Browser RUNNING = start();

  private Chromium() {}

  static Browser running() {
    return RUNNING;
  }

  private static Browser start() {
    if (!Files.isExecutable(PROGRAM)) {
      throw new IllegalStateException(
          "These tests need Chromium at " + PROGRAM + ": scripts/install-chromium installs it");
    }
    // Its own browsers are not downloaded: only Debian's is used.
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return playwright
        .chromium()
        .launch(new LaunchOptions().setExecutablePath(PROGRAM).setArgs(ARGUMENTS));
  }
}

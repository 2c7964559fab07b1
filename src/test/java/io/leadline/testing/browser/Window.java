package io.leadline.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.leadline.testing.Server;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A window of a browser of its own, with nobody signed in yet. While it is open it notes whatever
/// a page should never do; closing it fails if there was anything.
public final class Window implements AutoCloseable {
  /// How long something that a page does by itself may take, in milliseconds: machines are shared.
  private static final double PATIENCE = 20_000;

  private static final int PHONE_WIDTH = 390;
  private static final int PHONE_HEIGHT = 844;
  private static final int LAPTOP_WIDTH = 1280;
  private static final int LAPTOP_HEIGHT = 800;

  private final Server server;
  private final BrowserContext context;
  private final Page page;
  private final List<String> faults = new ArrayList<>();
  private final List<String> expectedFailures = new ArrayList<>();

  private Window(Server server, int width, int height) {
    this.server = server;
    this.context =
        Chromium.running()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setBaseURL(server.address("").toString())
                    .setPermissions(List.of("clipboard-read", "clipboard-write"))
                    .setViewportSize(width, height));
    this.context.setDefaultTimeout(PATIENCE);
    this.context.setDefaultNavigationTimeout(PATIENCE);
    this.page = context.newPage();
    watch();
  }

  public static Window onLaptop(Server server) {
    return new Window(server, LAPTOP_WIDTH, LAPTOP_HEIGHT);
  }

  public static Window onPhone(Server server) {
    return new Window(server, PHONE_WIDTH, PHONE_HEIGHT);
  }

  /// What Playwright knows of the window.
  public Page page() {
    return page;
  }

  public BrowserContext context() {
    return context;
  }

  /// Goes to a path of the dashboard.
  public Window open(String path) {
    page.navigate(path);
    return this;
  }

  /// Signs in as people do.
  public Window signIn(String email, String password) {
    open("/dashboard/sign-in");
    page.getByLabel("E-mail address").fill(email);
    page.getByLabel("Password").fill(password);
    page.locator("main button[type=submit]").click();
    page.waitForURL(url -> !url.contains("/sign-in"));
    return this;
  }

  /// Goes on as a member who is signed in, without the way through the sign-in.
  public Window as(Person person) {
    context.addCookies(List.of(person.cookie(server)));
    return this;
  }

  /// Says that requests with this status belong to the test, once for each: the console of the
  /// browser tells of every one.
  public Window expect(int... statuses) {
    for (int status : statuses) {
      expectedFailures.add("status of " + status);
    }
    return this;
  }

  /// Fails unless everybody can use the page as it is now: no rule of axe-core is broken, and
  /// nothing is wider than the window.
  public void assertUsableByAll() {
    // What it calls legacy leaves out a second page, made for frames of other hosts: there are
    // none.
    var violations = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
    assertThat(violations)
        .as(page.url())
        .extracting(
            it -> it.getId() + ": " + it.getHelp() + " " + it.getNodes().getFirst().getHtml())
        .isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
        .as("how many pixels %s is too wide", page.url())
        .satisfies(excess -> assertThat(((Number) excess).intValue()).isNotPositive());
  }

  /// Takes a picture of the page.
  ///
  /// @param name of the file, without its ending: it is put below `target/screenshots`
  public void picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
  }

  @Override
  public void close() {
    context.close();
    assertThat(faults).as("what pages should not do").isEmpty();
  }

  private void watch() {
    page.onPageError(error -> faults.add("script failed: " + error));
    page.onDialog(dialog -> {
      faults.add("a script spoke up: " + dialog.message());
      dialog.dismiss();
    });
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") && !isExpected(message.text())) {
        faults.add("console: " + message.text());
      }
    });
    page.onRequest(request -> {
      var isOwn =
          request.url().startsWith(server.address("/").toString())
              || request.url().startsWith("data:")
              || request.url().startsWith("blob:");
      if (!isOwn) {
        faults.add("asks another host: " + request.url());
      }
    });
  }

  private boolean isExpected(String text) {
    var expected = expectedFailures.stream().filter(text::contains).findFirst();
    expected.ifPresent(expectedFailures::remove);
    return expected.isPresent();
  }
}

package io.leadline.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.platform.json.JsonReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a page names exists.
class NamedThingsTest {
  /// From where the pages name files, beside their own directory.
  private static final List<Path> BASES =
      List.of(
          Path.of(""),
          Path.of("src/main/java/io/leadline"),
          Path.of("src/main/resources"),
          Path.of("src/test/java/io/leadline"));

  private static final Pattern FILE =
      Pattern.compile(
          "[A-Za-z0-9_.][A-Za-z0-9_./-]*(/|\\.(md|java|sql|yaml|xml|json))|\\.ci/run|LICENSE|Makefile");
  private static final Pattern MAKE = Pattern.compile("(?m)(?:^|[ `])make ([a-z][a-z-]*)");
  private static final Pattern TARGET = Pattern.compile("(?m)^([a-z][a-z-]*):");
  private static final Pattern EXAMPLE = Pattern.compile("examples/[A-Za-z0-9_.-]+");
  private static final Pattern TEST = Pattern.compile("\\bT=([A-Za-z]+)");

  static List<Page> pages() {
    return Page.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadSomewhere(Page page) {
    assertThat(page.relativeLinks())
        .as("%s", page)
        .allSatisfy(link -> assertThat(leadsSomewhere(page, link)).isTrue());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void namedFilesExist(Page page) {
    var named = page.inlineCode().stream().filter(FILE.asMatchPredicate());

    assertThat(named).as("%s", page).allSatisfy(file -> assertThat(exists(page, file)).isTrue());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void namedExamplesExist(Page page) {
    var named = EXAMPLE.matcher(page.text()).results().map(it -> it.group());

    assertThat(named).as("%s", page).allSatisfy(file -> assertThat(Path.of(file)).exists());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void namedMakeTargetsExist(Page page) throws Exception {
    var targets = TARGET.matcher(Files.readString(Path.of("Makefile"))).results();
    var named =
        page.code().stream().flatMap(code -> MAKE.matcher(code).results()).map(it -> it.group(1));

    assertThat(targets.map(it -> it.group(1)).toList()).as("%s", page).containsAll(named.toList());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void namedTestsExist(Page page) throws Exception {
    var named =
        page.code().stream().flatMap(code -> TEST.matcher(code).results()).map(it -> it.group(1));

    try (var files = Files.walk(Path.of("src/test/java"))) {
      var tests = files.map(file -> file.getFileName().toString().replace(".java", "")).toList();
      assertThat(tests).as("%s", page).containsAll(named.toList());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void blocksOfJsonAreJson(Page page) {
    assertThat(page.blocks("json"))
        .as("%s", page)
        .allSatisfy(block -> assertThat(JsonReader.read(block)).isNotNull());
  }

  private static boolean leadsSomewhere(Page page, String link) {
    var parts = link.split("#", 2);
    var target = parts[0].isEmpty() ? page.path() : besides(page, parts[0]);
    return Files.exists(target)
        && (parts.length == 1 || Page.read(target.toString()).anchors().contains(parts[1]));
  }

  private static boolean exists(Page page, String file) {
    return Stream.concat(
            Stream.of(besides(page, file)), BASES.stream().map(base -> base.resolve(file)))
        .anyMatch(Files::exists);
  }

  private static Path besides(Page page, String file) {
    return page.path().resolveSibling(file).normalize();
  }
}

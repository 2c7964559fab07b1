package io.leadline.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A page of the documentation, in Markdown.
///
/// @param path below the directory of the project
record Page(Path path, String text) {
  private static final List<String> PLACES = List.of("docs", "examples", "compat");
  private static final Pattern FENCED =
      Pattern.compile("^```([a-z]*)\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern INLINE = Pattern.compile("`([^`\n]+)`");
  private static final Pattern LINK = Pattern.compile("\\[[^]\n]*]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("^#+ (.+)$", Pattern.MULTILINE);

  /// Every page: those beside `README.md`, and all below `docs`, `examples` and `compat`.
  static List<Page> all() {
    var below = PLACES.stream().map(Path::of).map(Page::filesBelow).flatMap(List::stream);
    try (var top = Files.list(Path.of(""))) {
      return Stream.concat(top, below)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(file -> read(file.toString()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Page read(String path) {
    try {
      return new Page(Path.of(path), Files.readString(Path.of(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> filesBelow(Path directory) {
    try (var files = Files.walk(directory)) {
      return files.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The rows of the tables below a heading, without their heads and without backticks: a list of
  /// cells each.
  List<List<String>> rows(String heading) {
    var rows = new ArrayList<List<String>>();
    boolean isHead = true;
    for (var line : section(heading).lines().toList()) {
      if (line.startsWith("|---")) {
        isHead = false;
      } else if (line.startsWith("|") && !isHead) {
        rows.add(cells(line));
      } else {
        isHead = true;
      }
    }
    return rows;
  }

  private static List<String> cells(String line) {
    var inside = line.strip().substring(1, line.strip().length() - 1);
    return Arrays.stream(inside.split("\\|", -1))
        .map(String::strip)
        .map(cell -> cell.replace("`", ""))
        .toList();
  }

  /// What stands below a heading, to the next one of any level.
  private String section(String heading) {
    var found =
        Pattern.compile(
                "^#+ " + Pattern.quote(heading) + "$(.*?)(?=^#+ |\\z)",
                Pattern.DOTALL | Pattern.MULTILINE)
            .matcher(text);
    if (!found.find()) {
      throw new AssertionError("no heading \"" + heading + "\" in " + path);
    }
    return found.group(1);
  }

  /// What stands between single backticks.
  List<String> inlineCode() {
    return groups(INLINE, FENCED.matcher(text).replaceAll(""), 1);
  }

  /// The blocks between lines of three backticks.
  List<String> blocks() {
    return groups(FENCED, text, 2);
  }

  /// The blocks that say that they are in a language: `json`.
  List<String> blocks(String language) {
    return FENCED
        .matcher(text)
        .results()
        .filter(block -> block.group(1).equals(language))
        .map(block -> block.group(2))
        .toList();
  }

  /// All code, in blocks and between backticks.
  List<String> code() {
    return Stream.concat(inlineCode().stream(), blocks().stream()).toList();
  }

  /// Where the links go, but those to other sites.
  List<String> relativeLinks() {
    return groups(LINK, FENCED.matcher(text).replaceAll(""), 1).stream()
        .filter(link -> !link.contains("://"))
        .toList();
  }

  /// The names by which links find the headings.
  List<String> anchors() {
    return groups(HEADING, FENCED.matcher(text).replaceAll(""), 1).stream()
        .map(heading ->
            heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 _-]", "").replace(' ', '-'))
        .toList();
  }

  private static List<String> groups(Pattern pattern, String text, int group) {
    return pattern.matcher(text).results().map((MatchResult it) -> it.group(group)).toList();
  }

  /// The page's place, so that a failing test names it.
  @Override
  public String toString() {
    return path.toString();
  }
}

package io.leadline.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.webjars.WebJarVersionLocator;

/// The pictures of the pages: those Tabler icons that `dashboard/icons.txt` names, in one file.
@Component
public class Icons {
  /// What stands for a picture that there is none of.
  private static final String FALLBACK = "point";

  private static final String LIST = "dashboard/icons.txt";
  private static final String PACKAGE = "tabler__icons";
  private static final Pattern DRAWING = Pattern.compile("<svg[^>]*>(.*)</svg>", Pattern.DOTALL);

  private final List<String> names;
  private final String sprite;
  private final String path;

  Icons() {
    var version = Objects.requireNonNull(new WebJarVersionLocator().version(PACKAGE), PACKAGE);
    var folder = "META-INF/resources/webjars/%s/%s/icons/outline/".formatted(PACKAGE, version);
    this.names = read(LIST).lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    var symbols = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">");
    for (var name : names) {
      symbols
          .append("<symbol id=\"%s\" viewBox=\"0 0 24 24\">".formatted(name))
          .append(drawing(read(folder + name + ".svg")))
          .append("</symbol>");
    }
    this.sprite = symbols.append("</svg>").toString();
    var hash = DigestUtils.md5DigestAsHex(sprite.getBytes(StandardCharsets.UTF_8));
    this.path = DashboardPaths.ASSETS + "/icons-" + hash + ".svg";
  }

  /// The names of all pictures.
  public List<String> names() {
    return names;
  }

  /// Where a page finds a picture: to be used by an `svg`.
  public String href(String name) {
    return path + "#" + (names.contains(name) ? name : FALLBACK);
  }

  /// The file with all of them.
  String sprite() {
    return sprite;
  }

  private static String drawing(String svg) {
    var matcher = DRAWING.matcher(svg);
    if (!matcher.find()) {
      throw new IllegalStateException("a picture is not an svg");
    }
    return matcher.group(1).strip();
  }

  private static String read(String path) {
    try {
      return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}

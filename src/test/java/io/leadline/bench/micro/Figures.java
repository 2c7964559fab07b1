package io.leadline.bench.micro;

import io.leadline.platform.json.IndentedJson;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonReader;
import io.leadline.platform.json.JsonValue;
import io.leadline.platform.json.MalformedJsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The figures of a run.
///
/// @param byName by benchmark and parameter: `RequestBench.submission POST`
record Figures(SortedMap<String, Figure> byName) {
  static Figures read(Path file) throws IOException, MalformedJsonException {
    var figures = new TreeMap<String, Figure>();
    if (JsonReader.read(Files.readAllBytes(file)) instanceof JsonObject object) {
      object.members().forEach((name, figure) -> figures.put(name, Figure.of((JsonObject) figure)));
    }
    return new Figures(figures);
  }

  void write(Path file) throws IOException {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    byName.forEach((name, figure) -> members.put(name, figure.toJson()));
    Files.writeString(file, IndentedJson.write(new JsonObject(members)) + "\n");
  }

  void print() {
    System.out.printf("%-45s %10s %10s%n", "", "ratio", "bytes");
    byName.forEach((name, figure) ->
        System.out.printf("%-45s %10s %10d%n", name, figure.ratio(), figure.bytes()));
  }

  /// A line for each of these figures that is worse than it was. One that was not measured before
  /// is not.
  List<String> worseThan(Figures before) {
    var worse = new ArrayList<String>();
    byName.forEach((name, now) -> {
      var then = before.byName.get(name);
      if (then != null && now.allocatesMoreThan(then)) {
        worse.add("%s allocates %d bytes, was %d".formatted(name, now.bytes(), then.bytes()));
      }
      if (then != null && now.isSlowerThan(then)) {
        worse.add(
            "%s takes %s times the baseline, was %s".formatted(name, now.ratio(), then.ratio()));
      }
    });
    return worse;
  }
}

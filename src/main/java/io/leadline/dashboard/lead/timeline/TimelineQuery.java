package io.leadline.dashboard.lead.timeline;

import io.leadline.definition.Definitions;
import io.leadline.search.EntryFilter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/// What of a timeline somebody wants to see, as it stands in the address.
///
/// @param kinds values of [KindGroup]s, and codes of custom actions; empty means all. What is
///   neither is left out
/// @param text what is searched for; empty when nothing is
/// @param showsDropped whether what was dropped of requests is shown between the entries
public record TimelineQuery(List<String> kinds, String text, boolean showsDropped) {
  public static final TimelineQuery ALL = new TimelineQuery(List.of(), "", false);

  private static final int MOST_KINDS = 100;

  public TimelineQuery {
    kinds =
        List.copyOf(new LinkedHashSet<>(kinds.stream().filter(TimelineQuery::isKind).toList()))
            .stream()
            .limit(MOST_KINDS)
            .toList();
    text = text.strip();
  }

  /// One of the kinds that can be chosen.
  public record Kind(String value, String label, boolean isChosen) {}

  /// All kinds, built-in ones first.
  List<Kind> choices(Definitions definitions) {
    var choices = new ArrayList<Kind>();
    for (var group : KindGroup.values()) {
      choices.add(new Kind(group.value(), group.label(), kinds.contains(group.value())));
    }
    definitions
        .customActions()
        .values()
        .forEach(action -> {
          var code = Integer.toString(action.code());
          choices.add(new Kind(code, action.name(), kinds.contains(code)));
        });
    return choices;
  }

  /// Whether it leaves anything out.
  public boolean isNarrow() {
    return !kinds.isEmpty() || !text.isEmpty();
  }

  EntryFilter filter() {
    return new EntryFilter(kinds.stream().flatMap(TimelineQuery::types).toList(), text);
  }

  /// The address of something that is about the same part of a timeline.
  ///
  /// @param path may have a query already
  String appendTo(String path) {
    var address = UriComponentsBuilder.fromUriString(path);
    kinds.forEach(kind -> address.queryParam("kind", kind));
    if (showsDropped) {
      address.queryParam("dropped", "true");
    }
    return text.isEmpty()
        ? address.build().toUriString()
        : address.queryParam("q", "{q}").encode().buildAndExpand(text).toUriString();
  }

  private static Stream<String> types(String kind) {
    return KindGroup.find(kind).map(group -> group.types().stream()).orElse(Stream.of(kind));
  }

  private static boolean isKind(String kind) {
    return KindGroup.find(kind).isPresent() || kind.matches("[1-9][0-9]{0,8}");
  }

  @Override
  public String toString() {
    return "TimelineQuery" + kinds;
  }
}

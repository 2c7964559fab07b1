package io.leadline.dashboard.field;

import java.util.List;

/// A value as people see it: what the fragment `field/value` renders. Personal as a rule, so that
/// no text form shows any of it.
public sealed interface ShownValue {
  /// The value in plain words, for titles and lists; empty when there is none.
  String text();

  /// By which the fragment knows what to render.
  default String kind() {
    return switch (this) {
      case Nothing _ -> "nothing";
      case Words _ -> "words";
      case Link _ -> "link";
      case Moment _ -> "moment";
      case Stars _ -> "stars";
      case Badges _ -> "badges";
      case Person _ -> "person";
      case Coloured _ -> "coloured";
    };
  }

  /// No value.
  record Nothing() implements ShownValue {
    @Override
    public String text() {
      return "";
    }
  }

  /// Text, a number, an amount: shown as it is, with its line breaks.
  record Words(String text) implements ShownValue {
    @Override
    public String toString() {
      return "Words[" + text.length() + " characters]";
    }
  }

  /// Something to follow: a page, an address to write to, a number to call.
  ///
  /// @param address nothing but `http:`, `https:`, `mailto:` or `tel:`
  record Link(String text, String address) implements ShownValue {
    /// Whether it leads to a page elsewhere.
    public boolean isPage() {
      return address.regionMatches(true, 0, "http", 0, "http".length());
    }

    @Override
    public String toString() {
      return "Link[" + text.length() + " characters]";
    }
  }

  /// A moment.
  ///
  /// @param text in the workspace's zone and format
  /// @param iso the same for machines: `2026-01-31T05:00:00Z`
  record Moment(String text, String iso) implements ShownValue {
    @Override
    public String toString() {
      return "Moment[]";
    }
  }

  /// A rating.
  ///
  /// @param count 1 to 5
  record Stars(int count) implements ShownValue {
    /// The most stars.
    public static final int MOST = 5;

    @Override
    public String text() {
      return count + " of " + MOST + " stars";
    }

    @Override
    public String toString() {
      return "Stars[]";
    }
  }

  /// Labels of options.
  ///
  /// @param labels at least one
  record Badges(List<String> labels) implements ShownValue {
    public Badges {
      labels = List.copyOf(labels);
    }

    @Override
    public String text() {
      return String.join(", ", labels);
    }

    @Override
    public String toString() {
      return "Badges[" + labels.size() + " labels]";
    }
  }

  /// A member of the team, also one who is gone.
  ///
  /// @param text the name; the address when nobody has it
  record Person(String text, String email) implements ShownValue {
    @Override
    public String toString() {
      return "Person[]";
    }
  }

  /// The label of a status.
  ///
  /// @param color `#rrggbb`
  record Coloured(String text, String color) implements ShownValue {
    @Override
    public String toString() {
      return "Coloured[]";
    }
  }
}

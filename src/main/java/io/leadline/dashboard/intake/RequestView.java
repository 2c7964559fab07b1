package io.leadline.dashboard.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A request as its page shows it.
///
/// @param path of the page
/// @param sentBy what it was sent by: a program or a form; empty when it was not kept
/// @param leadLink null when there is no lead
/// @param leadRequests the link to all requests that reached the lead; null when there is none
/// @param matchedBy the label of the field by which the lead was found; empty when that is unknown
/// @param parts that did not take effect when it came
/// @param notes what else is to be said of it: values that were converted, keys that came twice
/// @param body null when the request took full effect: then it is not kept
public record RequestView(
    String id,
    String path,
    Instant at,
    String token,
    String sentBy,
    String outcome,
    @Nullable String leadLink,
    @Nullable String leadName,
    @Nullable String leadRequests,
    String matchedBy,
    int valuesTaken,
    List<ActionView> actions,
    List<PartView> parts,
    List<Note> notes,
    @Nullable Body body) {
  /// An entry of `actions`.
  ///
  /// @param number from 1
  /// @param type as it was sent; empty when the request was not kept
  /// @param became what came of it, for people
  /// @param link to its place on the timeline; null when it is on none
  public record ActionView(int number, String type, String became, @Nullable String link) {}

  /// A part that did not take effect when the request came.
  ///
  /// @param numbers of the dropped parts that it stands in, at least one
  /// @param title what it is, for people
  /// @param path where it stood
  /// @param sentences why it did not take effect
  /// @param value as it was sent; null when it was not sent, or is not known
  /// @param state what has become of it
  /// @param resolution when and by whom; null while it is open
  /// @param isCorrectable whether a value of it can be given by hand
  public record PartView(
      List<Integer> numbers,
      String title,
      String path,
      List<String> sentences,
      @Nullable String value,
      String state,
      boolean isOpen,
      @Nullable ResolutionView resolution,
      boolean isCorrectable) {
    /// The first of its numbers, by which it is addressed.
    public int number() {
      return numbers.getFirst();
    }

    @Override
    public String toString() {
      return "PartView" + numbers;
    }
  }

  /// How a part came to be no longer open.
  ///
  /// @param replay the id of the replay; null when there was none
  public record ResolutionView(Instant at, String by, @Nullable String replay) {
    @Override
    public String toString() {
      return "ResolutionView[" + at + "]";
    }
  }

  /// Something that is not about a dropped part.
  public record Note(String path, String sentence) {
    @Override
    public String toString() {
      return "Note[]";
    }
  }

  /// What came in.
  public record Body(String text, boolean isCut) {
    @Override
    public String toString() {
      return "Body[]";
    }
  }

  public List<PartView> openParts() {
    return parts.stream().filter(PartView::isOpen).toList();
  }

  @Override
  public String toString() {
    return "RequestView[" + id + "]";
  }
}

package io.leadline.bench.server;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;

/// The leads of a [io.leadline.testing.SteadyBusiness] that a server has before it is measured.
///
/// @param count how many, beside those with long timelines
public record SeededLeads(EmbeddedDatabase database, int count) {
  private static final int SAMPLE = 5_000;

  /// Each case has a tenth of the leads to itself, so that what one writes does not change what
  /// another reads.
  public static final int KINDS = 10;

  private static final long FIRST_PHONE = 919_000_000_000L;

  /// The lead that came as the so-and-so-many-th before the end.
  public static String identifier(int age) {
    return Long.toString(FIRST_PHONE + age);
  }

  /// Some leads of a kind, or all if there are few, in no order: the same each time.
  ///
  /// @param kind the last digit of their ages
  public List<Integer> ages(int kind) {
    int many = count / KINDS;
    return new Random(kind)
        .ints(0, many)
        .distinct()
        .limit(Math.min(many, SAMPLE))
        .mapToObj(tens -> tens * KINDS + (kind == 0 ? KINDS : kind))
        .toList();
  }

  /// The ids of some leads of a kind.
  public List<String> sample(int kind) {
    return ids(ages(kind).stream().map(SeededLeads::identifier).toList());
  }

  /// The id of the lead that has so many notes.
  public String withNotes(int length) {
    return ids(List.of("with " + length + " notes")).getFirst();
  }

  private List<String> ids(List<String> identifiers) {
    try {
      return database.leads(identifiers);
    } catch (SQLException e) {
      throw new IllegalStateException("leads that were written are not there", e);
    }
  }
}

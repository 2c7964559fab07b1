package io.leadline.dashboard.leads;

import io.leadline.search.LeadPlace;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// How far a change of many leads is, as the page carries it from one request to the next.
///
/// @param address of the table that the leads are in
/// @param ids of the selected leads; empty when all leads of the table are meant
/// @param total how many leads it began with
/// @param behind the last lead that was looked at; null at the beginning
/// @param tally of what was done
public record BulkRun(
    BulkChange change,
    Address address,
    List<String> ids,
    int total,
    @Nullable LeadPlace behind,
    BulkTally tally) {
  static final String WHAT = "what";
  static final String LEAD = "lead";

  /// What a page has carried.
  ///
  /// @return null when it says nothing that can be done
  static @Nullable BulkRun of(MultiValueMap<String, String> sent) {
    var change = BulkChange.parse(first(sent, WHAT));
    if (change.isEmpty()) {
      return null;
    }
    var isAll = first(sent, "which").equals("all");
    return new BulkRun(
        change.get(),
        Address.of(sent),
        isAll ? List.of() : sent.getOrDefault(LEAD, List.of()).stream().distinct().toList(),
        number(sent, "total"),
        LeadPlace.parse(first(sent, "behind")).orElse(null),
        new BulkTally(
            number(sent, "changed"),
            number(sent, "already"),
            number(sent, "gone"),
            number(sent, "failed")));
  }

  BulkRun withTotal(int leads) {
    return new BulkRun(change, address, ids, leads, behind, tally);
  }

  /// This run after more leads.
  BulkRun after(@Nullable LeadPlace last, BulkTally more) {
    return new BulkRun(change, address, ids, total, last, tally.plus(more));
  }

  public boolean isAll() {
    return ids.isEmpty();
  }

  /// What the next request is to say.
  public List<LeadTable.Hidden> hidden() {
    return new HiddenInputs()
        .add(WHAT, change.text())
        .add("which", isAll() ? "all" : "selected")
        .add("total", total)
        .add("behind", behind == null ? "" : behind.text())
        .add("changed", tally.changed())
        .add("already", tally.already())
        .add("gone", tally.gone())
        .add("failed", tally.failed())
        .addAll(LEAD, ids)
        .addAll(address.firstPage())
        .all();
  }

  public String link() {
    return address.link();
  }

  private static String first(MultiValueMap<String, String> sent, String name) {
    var value = sent.getFirst(name);
    return value == null ? "" : value;
  }

  /// The number under a name; 0 when there is none.
  private static int number(MultiValueMap<String, String> sent, String name) {
    var text = first(sent, name);
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
  }
}

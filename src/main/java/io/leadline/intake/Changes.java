package io.leadline.intake;

import io.leadline.action.NewAction;
import io.leadline.platform.json.JsonValue;
import io.leadline.remark.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a request does to a lead: nothing but accepted values.
///
/// @param values the fields to set, by API name
/// @param blank the fields that were sent without a value: they stay, or are emptied, as the
///   submission has it
/// @param locked where in the request the fields stand that can be set only while the lead is
///   created, by API name
/// @param actions one for each entry of the request, in its order; empty for one that is ignored
/// @param remarks what was not taken, so far
/// @param by the e-mail address of the team member who asks for it; null for a program
public record Changes(
    Map<String, JsonValue> values,
    Set<String> blank,
    Map<String, String> locked,
    List<Optional<NewAction>> actions,
    List<Remark> remarks,
    @Nullable String by) {
  /// One action, done by a team member.
  ///
  /// @param by the member's address
  public static Changes ofAction(NewAction action, String by) {
    return new Changes(Map.of(), Set.of(), Map.of(), List.of(Optional.of(action)), List.of(), by);
  }

  /// The same changes with one more remark.
  public Changes and(Remark remark) {
    var more = new ArrayList<>(remarks);
    more.add(remark);
    return new Changes(values, blank, locked, actions, List.copyOf(more), by);
  }

  /// The same changes by somebody who may set, where they are empty, the fields that the APIs set
  /// only while the lead is created.
  public Changes unlocked() {
    return new Changes(values, blank, Map.of(), actions, remarks, by);
  }

  /// The same changes, asked for by a team member.
  ///
  /// @param email the member's address
  public Changes by(String email) {
    return new Changes(values, blank, locked, actions, remarks, email);
  }

  @Override
  public String toString() {
    return "Changes[%d values, %d actions, %d remarks]"
        .formatted(values.size(), actions.size(), remarks.size());
  }
}

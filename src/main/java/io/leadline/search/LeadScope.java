package io.leadline.search;

import io.leadline.lead.StandardFields;
import io.leadline.platform.json.JsonText;
import io.leadline.search.FieldCondition.AnyOf;
import java.util.List;

/// Which leads somebody may see at all. Every [LeadSelection] has one, so that no list, count or
/// change of many goes beyond it.
public sealed interface LeadScope {
  /// All leads of the workspace.
  record Everything() implements LeadScope {}

  /// Only the leads that are assigned to one team member.
  ///
  /// @param email the member's address, in lower case
  record AssignedTo(String email) implements LeadScope {
    @Override
    public String toString() {
      return "AssignedTo[]";
    }
  }

  /// The scope as a condition among others.
  default List<FieldCondition> conditions() {
    return switch (this) {
      case Everything _ -> List.of();
      case AssignedTo(var email) ->
          List.of(new AnyOf(StandardFields.ASSIGNEE, List.of(new JsonText(email))));
    };
  }
}

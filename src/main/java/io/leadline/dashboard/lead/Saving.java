package io.leadline.dashboard.lead;

import io.leadline.lead.Lead;
import io.leadline.remark.Remark;
import java.util.List;

/// What came of a change of a lead's fields.
sealed interface Saving {
  /// It is done.
  ///
  /// @param lead as it stands now
  record Saved(Lead lead) implements Saving {}

  /// Nothing was changed, since something about the fields is wrong.
  ///
  /// @param remarks at least one
  record Refused(List<Remark> remarks) implements Saving {}

  /// The lead is no more.
  record Gone() implements Saving {}

  /// Nothing was changed, through no fault of the person.
  ///
  /// @param advice what to do about it
  record NotNow(String advice) implements Saving {}
}

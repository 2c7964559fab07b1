package io.leadline.dashboard.leads;

import io.leadline.lead.Lead;
import io.leadline.remark.Remark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of a lead that was to be created.
sealed interface Creation {
  record Created(Lead lead) implements Creation {}

  /// Something about the fields is wrong.
  ///
  /// @param remarks at least one
  record Refused(List<Remark> remarks) implements Creation {}

  /// There is such a lead.
  ///
  /// @param identifier says so, at the field that tells leads apart
  /// @param link to the lead; null when it is not for the viewer to see
  record Exists(Remark identifier, @Nullable String link) implements Creation {}

  /// Nothing was created, through no fault of the person.
  ///
  /// @param advice what to do about it
  record NotNow(String advice) implements Creation {}
}

package io.leadline.dashboard.lead.timeline;

import io.leadline.remark.Remark;
import java.util.List;

/// How a form was understood.
///
/// @param <T> what it asks for
sealed interface Reading<T> {
  /// Everything is fit to be written.
  record Fit<T>(T what) implements Reading<T> {}

  /// Something is not, and the form is to be shown again.
  ///
  /// @param remarks at least one
  record Unfit<T>(List<Remark> remarks) implements Reading<T> {}
}

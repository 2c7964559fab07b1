package io.leadline.compat;

import java.util.List;

/// The cases of one part of the contract.
///
/// @param title its name, as the report shows it: `Async`
record Section(String title, List<Case> cases) {
  static Section of(String title, Case... cases) {
    return new Section(title, List.of(cases));
  }
}

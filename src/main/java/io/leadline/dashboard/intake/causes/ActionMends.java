package io.leadline.dashboard.intake.causes;

import static io.leadline.dashboard.intake.causes.Mend.advice;

import io.leadline.action.ActionTypes;
import io.leadline.action.CustomAction;
import io.leadline.dashboard.DashboardPaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be done about actions that were not taken.
///
/// @param type as sent
record ActionMends(ActionTypes types, String type) {
  private static final String PATH = DashboardPaths.SETTINGS + "/custom-actions";
  private static final int LONGEST_ALIAS = 100;

  static ActionMends of(Subject subject, ActionTypes types) {
    return new ActionMends(types, subject instanceof Subject.Action(var type) ? type.strip() : "");
  }

  /// For a type that meant nothing on the Async API.
  ///
  /// @param otherwise what else can be done
  List<Mend> give(Mend... otherwise) {
    if (types.isTakenByAsync(type)) {
      return List.of(advice("It means a custom action now: what was dropped can be replayed."));
    }
    var mends = new ArrayList<Mend>();
    if (!type.isEmpty() && type.length() <= LONGEST_ALIAS && !types.customActions().isEmpty()) {
      mends.add(new Mend.MapType(type, findMeant().map(CustomAction::code).orElse(null)));
    }
    mends.addAll(List.of(otherwise));
    return mends;
  }

  Mend define() {
    return new Mend.Setting("Define a custom action", PATH + "/new");
  }

  /// To send the proper type.
  Mend prefix() {
    return new Mend.Advice(
        Sentence.of("Or fix the sender: send ").sent("ACTION_" + type).text("."));
  }

  /// For a time that was not taken.
  List<Mend> backDate() {
    var action = findMeant();
    if (action.isEmpty()) {
      return List.of();
    }
    return List.of(
        action.get().backDating()
            ? advice(
                "Fix the sender: created_on is a date as the workspace writes them, and not in"
                    + " the future.")
            : new Mend.Setting("Allow back-dating", PATH + "/" + action.get().code()));
  }

  private Optional<CustomAction> findMeant() {
    return types.find(type);
  }
}

package io.leadline.api;

import io.leadline.intake.Outcome;

/// Turns the outcomes that are no success into refusals.
public final class OutcomeRefusals {
  private OutcomeRefusals() {}

  /// The refusal that an outcome means.
  ///
  /// @param lead the id of the lead that the request named
  /// @param action the id of the action that the request named
  /// @throws IllegalStateException when it is one that the caller should have answered itself
  public static RefusedException of(Outcome outcome, String lead, String action) {
    return switch (outcome) {
      case Outcome.LeadExists _ -> new RefusedException(Refusal.LEAD_ALREADY_EXISTS);
      case Outcome.LeadNotFound _ -> new RefusedException(Refusal.LEAD_NOT_FOUND, lead);
      case Outcome.ActionNotFound _ -> new RefusedException(Refusal.ACTION_NOT_FOUND, action);
      case Outcome.Unavailable _, Outcome.Outdated _ -> new RefusedException(Refusal.UNAVAILABLE);
      case Outcome.Failed(var logId) -> new RefusedException(Refusal.INTERNAL_ERROR, logId);
      case Outcome.KeyReused _ -> new RefusedException(Refusal.IDEMPOTENCY_KEY_REUSED);
      case Outcome.Created _,
          Outcome.Updated _,
          Outcome.Dropped _,
          Outcome.ActionChanged _,
          Outcome.Relabelled _,
          Outcome.Replayed _,
          Outcome.Kept _,
          Outcome.Repeated _ ->
          throw new IllegalStateException("an outcome that this request cannot have");
    };
  }
}

package io.leadline.action;

import io.leadline.field.value.ValueRules;
import java.time.Instant;

/// What decides whether an action is taken.
///
/// @param types what the types of entries mean
/// @param now the latest time that a back-dated action may have
public record ActionRules(
    ActionTypes types, ValueRules values, ActionDialect dialect, Instant now) {}

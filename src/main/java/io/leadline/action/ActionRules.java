package io.leadline.action;

import io.leadline.field.value.ValueRules;
import java.time.Instant;
import java.util.Map;

/// What decides whether an action is taken.
///
/// @param customActions by code
/// @param now the latest time that a back-dated action may have
public record ActionRules(
    Map<Integer, CustomAction> customActions,
    ValueRules values,
    ActionDialect dialect,
    Instant now) {}

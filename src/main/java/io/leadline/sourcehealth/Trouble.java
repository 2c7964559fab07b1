package io.leadline.sourcehealth;

import io.leadline.receipt.SourceHour;
import java.time.Instant;

/// A source that was healthy loses parts.
///
/// @param beganAt the first hour in which it did; it tells one trouble from the next
/// @param latest the last hour with enough requests to tell
/// @param before the week before it began
public record Trouble(Instant beganAt, SourceHour latest, SourceHour before) {}

package io.leadline.intake;

import java.time.Instant;

/// A turn of one of the writers: what it applies in one transaction.
///
/// @param writer its name, which no other writer has, of this server or another
/// @param at the time that counts as now
record Turn(String writer, Instant at) {}

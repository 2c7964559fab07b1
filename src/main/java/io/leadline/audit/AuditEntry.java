package io.leadline.audit;

import java.time.Instant;

/// A change that was written down.
///
/// @param id 24 hex digits, ascending with the time
public record AuditEntry(String id, Instant at, AuditedChange change) {}

package io.leadline.definition;

import io.leadline.workspace.Workspace;
import io.leadline.workspace.WorkspaceId;
import java.time.Instant;
import java.time.ZoneId;

/// A workspace that is to be created, with phone as the field that tells leads apart, strict, and
/// with the usual date formats.
///
/// @param country ISO 3166-1 alpha-2, in capitals
/// @param currency ISO 4217, in capitals
public record NewWorkspace(
    WorkspaceId id, String name, String country, ZoneId zone, String currency) {

  Workspace at(Instant now) {
    return new Workspace(
        id,
        name,
        country,
        zone,
        currency,
        "dd/MM/yyyy",
        "dd/MM/yyyy HH:mm:ss",
        "phone",
        false,
        now);
  }
}

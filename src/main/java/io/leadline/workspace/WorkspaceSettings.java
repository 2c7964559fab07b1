package io.leadline.workspace;

import java.time.ZoneId;

/// What people settle about a workspace. What each part may be is said, and checked, at
/// [Workspace].
public record WorkspaceSettings(
    String name,
    String country,
    ZoneId zone,
    String currency,
    String dateFormat,
    String dateTimeFormat) {}

package io.leadline.api.sync.enterprise;

import java.util.List;

/// All custom actions. Source: docs/api.md, Enterprise.
record CustomActionsResponse(List<CustomActionResponse> customActions) {}

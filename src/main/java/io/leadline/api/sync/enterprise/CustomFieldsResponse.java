package io.leadline.api.sync.enterprise;

import java.util.List;

/// All fields of the leads. Source: docs/api.md, Enterprise.
record CustomFieldsResponse(List<CustomFieldResponse> customFields) {}

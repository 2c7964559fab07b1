package io.leadline.api.sync.receipt;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of the log. Source: docs/api.md, Intake log.
///
/// @param nextBefore the `before` of the part that follows; null when these are the last
record ReceiptPageResponse(
    List<ListedReceiptResponse> data,
    int limit,
    @JsonProperty("next_before") @Nullable String nextBefore) {}

package io.leadline.api.sync;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.leadline.platform.PageRequest;
import java.util.List;

/// A part of a list. Source: docs/api.md, Sync API.
///
/// @param totalCount how long the whole list is
public record PageResponse<T>(
    List<T> data, @JsonProperty("total_count") long totalCount, int skip, int limit) {
  public static <T> PageResponse<T> of(List<T> data, long totalCount, PageRequest page) {
    return new PageResponse<>(data, totalCount, page.skip(), page.limit());
  }
}

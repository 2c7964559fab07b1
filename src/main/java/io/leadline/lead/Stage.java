package io.leadline.lead;

import java.util.List;

/// A part of the pipeline.
///
/// @param id 24 hex digits
/// @param statuses in their order, the archived ones too
public record Stage(String id, StageType type, List<Status> statuses) {
  public Stage {
    statuses = List.copyOf(statuses);
  }
}

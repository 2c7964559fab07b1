package io.leadline.lead;

import java.util.Set;

/// The API names of the fields that every lead has.
///
/// Source: docs/api.md, Field types.
public final class StandardFields {
  public static final String STATUS = "status";
  public static final String ASSIGNEE = "assignee";
  public static final String RATING = "rating";
  public static final String LOST_REASON = "lost_reason";
  public static final String CREATED_ON = "created_on";
  public static final String MODIFIED_ON = "modified_on";
  public static final String CAPTURE_FREQUENCY = "capture_frequency";

  /// Set by Leadline alone.
  public static final Set<String> READ_ONLY = Set.of(CREATED_ON, MODIFIED_ON, CAPTURE_FREQUENCY);

  private StandardFields() {}
}

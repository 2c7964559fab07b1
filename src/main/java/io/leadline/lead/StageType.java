package io.leadline.lead;

/// What it means for a lead to be in a stage of the pipeline.
public enum StageType {
  /// It may still buy.
  OPEN,
  /// It bought.
  WON,
  /// It will not buy.
  LOST
}

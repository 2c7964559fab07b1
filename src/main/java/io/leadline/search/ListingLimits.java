package io.leadline.search;

/// How much a list of leads looks at before it goes another way.
///
/// @param counted up to how many leads are counted exactly, and gathered to be put in any order
/// @param actions how many actions are looked at before their leads are no longer counted
/// @param stretch how many leads a walk along an order looks at
/// @param stretchByAction the same, when each lead has to be looked for on the timelines
/// @param sample how many of the newest leads show whether typed words are frequent
/// @param frequent so many leads of the sample are frequent: to gather all would take long
record ListingLimits(
    int counted, int actions, int stretch, int stretchByAction, int sample, int frequent) {
  static final ListingLimits USUAL =
      new ListingLimits(LeadTotal.LIMIT, 50_000, 50_000, 5_000, 10_000, 300);

  int stretchOf(LeadSelection selection) {
    return selection.filter().action() == null ? stretch : stretchByAction;
  }
}

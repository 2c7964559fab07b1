package io.leadline.replay;

/// What a replay would come to.
///
/// @param open how many parts are open
/// @param acceptable how many of them the definitions would take now; newer values of leads may
///   still stand before them
/// @param complete whether all of them were looked at; if not, there may be more of both
public record ReplayForecast(long open, long acceptable, boolean complete) {}

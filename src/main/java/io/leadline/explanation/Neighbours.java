package io.leadline.explanation;

import io.leadline.receipt.Receipt;
import org.jspecify.annotations.Nullable;

/// The requests about somebody that came nearest to a period in which there was none.
///
/// @param before null when none is known from before
/// @param after null when none came since
record Neighbours(@Nullable Receipt before, @Nullable Receipt after) {}

/// Replays of dropped parts: which ones, how far they have come, and what they came to.
@NullMarked
package io.leadline.dashboard.intake.replays;

import org.jspecify.annotations.NullMarked;

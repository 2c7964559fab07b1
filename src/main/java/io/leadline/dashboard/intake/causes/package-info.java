/// What was dropped and why, one line for each cause, with its mend and the replay of its parts.
@NullMarked
package io.leadline.dashboard.intake.causes;

import org.jspecify.annotations.NullMarked;

/// Whether the programs that send requests are understood: their health over time, and the alert
/// about those that have begun to lose parts.
@NullMarked
package io.leadline.dashboard.intake.sources;

import org.jspecify.annotations.NullMarked;

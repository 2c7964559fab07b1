/// What came in by the Async API and what became of it: the log of requests, and the page of one of
/// them.
@NullMarked
package io.leadline.dashboard.intake;

import org.jspecify.annotations.NullMarked;

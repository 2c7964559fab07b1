/// The Sync API on the intake log: which requests came in by the Async API, why parts of them were
/// dropped, what became of each, and replays.
@NullMarked
package io.leadline.api.sync.receipt;

import org.jspecify.annotations.NullMarked;

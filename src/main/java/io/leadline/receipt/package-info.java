/// What became of each request of the Async API: one receipt each, kept for some weeks, with the
/// payload where a part of it was not taken.
@NullMarked
package io.leadline.receipt;

import org.jspecify.annotations.NullMarked;

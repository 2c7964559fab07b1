/// The Async API: one call that creates or updates a lead, as fast as it can be stored.
@NullMarked
package io.leadline.api.async;

import org.jspecify.annotations.NullMarked;

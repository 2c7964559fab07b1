/// The Sync API: every answer is the outcome.
@NullMarked
package io.leadline.api.sync;

import org.jspecify.annotations.NullMarked;

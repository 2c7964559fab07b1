/// Requests that are sent again: under which key they come, and what was answered to the first of
/// them, which is kept for a day.
@NullMarked
package io.leadline.retry;

import org.jspecify.annotations.NullMarked;

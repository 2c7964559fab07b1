/// Says in sentences what became of requests: when each came and by which token, which lead it
/// reached, and the fate of each of its parts.
@NullMarked
package io.leadline.explanation;

import org.jspecify.annotations.NullMarked;

/// The requests that are sent, and what sends them.
@NullMarked
package io.leadline.bench.load;

import org.jspecify.annotations.NullMarked;

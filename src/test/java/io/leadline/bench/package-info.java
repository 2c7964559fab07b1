/// What the benchmark compares the server with.
@NullMarked
package io.leadline.bench;

import org.jspecify.annotations.NullMarked;

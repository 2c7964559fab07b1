/// The benchmarks: what is measured of the server, beside which limits, and in which order.
@NullMarked
package io.leadline.bench;

import org.jspecify.annotations.NullMarked;

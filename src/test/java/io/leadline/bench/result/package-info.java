/// What was measured, brought together, shown and held against what is aimed at.
@NullMarked
package io.leadline.bench.result;

import org.jspecify.annotations.NullMarked;

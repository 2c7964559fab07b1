/// What PostgreSQL takes when nobody has to send it anything.
@NullMarked
package io.leadline.bench.raw;

import org.jspecify.annotations.NullMarked;

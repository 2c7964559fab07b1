/// Memory in front of the database that never brings an old state back.
@NullMarked
package io.leadline.platform.cache;

import org.jspecify.annotations.NullMarked;

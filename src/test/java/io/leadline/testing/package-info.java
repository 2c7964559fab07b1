/// What the tests share: a real PostgreSQL, and the parts of the server put together on it.
@NullMarked
package io.leadline.testing;

import org.jspecify.annotations.NullMarked;

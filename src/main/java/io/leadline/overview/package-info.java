/// How a workspace stands: how many leads and actions there are, and of which kinds.
@NullMarked
package io.leadline.overview;

import org.jspecify.annotations.NullMarked;

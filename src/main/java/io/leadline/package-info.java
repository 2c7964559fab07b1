/// The server as a whole: its start, and the packages that it is made of.
@NullMarked
package io.leadline;

import org.jspecify.annotations.NullMarked;

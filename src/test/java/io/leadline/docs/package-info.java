/// That the documentation is true: what it lists is complete, and what it names exists.
@NullMarked
package io.leadline.docs;

import org.jspecify.annotations.NullMarked;

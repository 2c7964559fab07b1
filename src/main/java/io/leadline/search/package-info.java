/// Which leads meet a filter: by the values of their fields, by when they came and changed, and by
/// what is on their timelines.
@NullMarked
package io.leadline.search;

import org.jspecify.annotations.NullMarked;

/// Who it happened to: leads, what tells them apart, the pipeline through which they move, and how
/// they are stored and found.
@NullMarked
package io.leadline.lead;

import org.jspecify.annotations.NullMarked;

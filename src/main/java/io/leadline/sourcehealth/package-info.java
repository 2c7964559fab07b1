/// Whether the programs that send requests are understood: which of them have begun to lose parts.
@NullMarked
package io.leadline.sourcehealth;

import org.jspecify.annotations.NullMarked;

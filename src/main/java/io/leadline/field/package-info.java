/// Which fields there are: their types, their definitions and options, and how those are stored.
/// What a value of them may be is in [io.leadline.field.value].
@NullMarked
package io.leadline.field;

import org.jspecify.annotations.NullMarked;

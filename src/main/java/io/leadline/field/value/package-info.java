/// What a value may be: the one place that decides whether a value that was sent for a field is
/// taken, and as what. The same rules serve the fields of leads and the fields of custom actions.
@NullMarked
package io.leadline.field.value;

import org.jspecify.annotations.NullMarked;

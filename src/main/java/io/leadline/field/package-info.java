/// What a value may be: the field types, the definitions of fields, and the one place that decides
/// whether a value that was sent is taken. The same rules serve the fields of leads and the fields
/// of custom actions.
@NullMarked
package io.leadline.field;

import org.jspecify.annotations.NullMarked;

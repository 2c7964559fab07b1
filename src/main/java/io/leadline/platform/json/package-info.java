/// JSON as it is read from a request body, kept in the database, and handed back: one small tree of
/// values that remembers numbers as they were written and keys that came twice. It knows no feature
/// and binds to no class.
@NullMarked
package io.leadline.platform.json;

import org.jspecify.annotations.NullMarked;

/// The options of a field, and the field that tells leads apart.
@NullMarked
package io.leadline.dashboard.settings.options;

import org.jspecify.annotations.NullMarked;

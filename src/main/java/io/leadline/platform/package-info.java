/// What every feature stands on and what knows none of them: ids, text that can be stored, and in
/// their own packages JSON, the database, and the way a start fails.
@NullMarked
package io.leadline.platform;

import org.jspecify.annotations.NullMarked;

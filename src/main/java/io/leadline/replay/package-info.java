/// Lets what was dropped of requests take effect, once its cause is gone or a person has corrected
/// it.
@NullMarked
package io.leadline.replay;

import org.jspecify.annotations.NullMarked;

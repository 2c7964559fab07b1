/// Why a part of a request did not take effect, or took effect otherwise than it was sent: a closed
/// list of reasons, and a sentence for the sender.
@NullMarked
package io.leadline.remark;

import org.jspecify.annotations.NullMarked;

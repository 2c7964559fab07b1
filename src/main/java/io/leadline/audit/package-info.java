/// Who changed which setting of a workspace, and when.
@NullMarked
package io.leadline.audit;

import org.jspecify.annotations.NullMarked;

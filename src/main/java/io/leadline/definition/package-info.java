/// How a workspace has set itself up, read as one immutable snapshot on every request, and the one
/// way to change it, after which every reader sees the change at once.
@NullMarked
package io.leadline.definition;

import org.jspecify.annotations.NullMarked;

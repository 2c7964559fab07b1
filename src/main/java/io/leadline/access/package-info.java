/// Who may call: the tokens of a workspace's programs. A token belongs to one workspace and one
/// API; only its hash is kept.
@NullMarked
package io.leadline.access;

import org.jspecify.annotations.NullMarked;

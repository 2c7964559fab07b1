/// Whose data: the workspaces, called enterprises on the wire, and the settings of each. All other
/// data belongs to exactly one of them, and no statement reads or writes that of two.
@NullMarked
package io.leadline.workspace;

import org.jspecify.annotations.NullMarked;

/// What can happen: the custom actions that a workspace defines, each with a code, a name, a score
/// and a schema of fields, and the built-in actions.
@NullMarked
package io.leadline.action;

import org.jspecify.annotations.NullMarked;

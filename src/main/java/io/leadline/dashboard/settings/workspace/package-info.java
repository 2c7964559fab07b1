/// The settings *Workspace*: its name, and how its values are read.
@NullMarked
package io.leadline.dashboard.settings.workspace;

import org.jspecify.annotations.NullMarked;

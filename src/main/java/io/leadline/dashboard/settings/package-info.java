/// The settings of a workspace, for its administrators.
@NullMarked
package io.leadline.dashboard.settings;

import org.jspecify.annotations.NullMarked;

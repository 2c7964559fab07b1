/// The settings *Lead Stages*: the statuses of the pipeline, and the reasons for which leads are
/// lost.
@NullMarked
package io.leadline.dashboard.settings.stages;

import org.jspecify.annotations.NullMarked;

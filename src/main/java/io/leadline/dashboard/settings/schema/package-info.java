/// The settings of lead fields and of custom actions: what there is, what can be changed about it,
/// and what to send for it.
@NullMarked
package io.leadline.dashboard.settings.schema;

import org.jspecify.annotations.NullMarked;

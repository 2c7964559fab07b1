/// The timeline of a lead, as people read it and add to it: entries by day, newest first, what
/// payments add up to, the forms for what people record, and the history of what was changed.
@NullMarked
package io.leadline.dashboard.lead.timeline;

import org.jspecify.annotations.NullMarked;

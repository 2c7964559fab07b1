/// The table of leads: found, sorted, paged through, changed many at a time; and new ones.
@NullMarked
package io.leadline.dashboard.leads;

import org.jspecify.annotations.NullMarked;

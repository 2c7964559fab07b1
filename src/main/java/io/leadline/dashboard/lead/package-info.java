/// The page of one lead: who it is, and its fields, each changed in its place.
@NullMarked
package io.leadline.dashboard.lead;

import org.jspecify.annotations.NullMarked;

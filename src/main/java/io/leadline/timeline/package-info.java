/// What happened to a lead: the entries of its timeline, and how they are stored and read.
@NullMarked
package io.leadline.timeline;

import org.jspecify.annotations.NullMarked;

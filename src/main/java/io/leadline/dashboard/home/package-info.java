/// The first page after the sign-in.
@NullMarked
package io.leadline.dashboard.home;

import org.jspecify.annotations.NullMarked;

/// The pages that people see: who is signed in, what every page shares, and what happens when
/// something goes wrong. The pages themselves are in the packages below.
@NullMarked
package io.leadline.dashboard;

import org.jspecify.annotations.NullMarked;

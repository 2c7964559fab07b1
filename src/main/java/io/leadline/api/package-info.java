/// The wire: who calls, what a refusal looks like, and the shapes of JSON that both APIs share.
/// Shapes live here and nowhere else.
@NullMarked
package io.leadline.api;

import org.jspecify.annotations.NullMarked;

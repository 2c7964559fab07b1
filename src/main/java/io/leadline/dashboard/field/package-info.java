/// Values of fields on every page: how each type of value is shown to people, the control by which
/// they give one, and what a form says as the JSON that the rules of the APIs take.
@NullMarked
package io.leadline.dashboard.field;

import org.jspecify.annotations.NullMarked;

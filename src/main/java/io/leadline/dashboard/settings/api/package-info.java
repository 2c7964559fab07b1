/// The settings *Website and API*: what programs need to send leads to a workspace. Tokens,
/// addresses, and snippets that work as they stand.
@NullMarked
package io.leadline.dashboard.settings.api;

import org.jspecify.annotations.NullMarked;

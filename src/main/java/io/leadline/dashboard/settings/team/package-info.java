/// The team in the settings: who is in it, who is invited, and what an administrator does to a
/// member.
@NullMarked
package io.leadline.dashboard.settings.team;

import org.jspecify.annotations.NullMarked;

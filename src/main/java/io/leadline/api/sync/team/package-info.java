/// The team by the Sync API: who is in it, who joins it, who is at work.
@NullMarked
package io.leadline.api.sync.team;

import org.jspecify.annotations.NullMarked;

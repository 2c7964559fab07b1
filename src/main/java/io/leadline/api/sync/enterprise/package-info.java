/// What an enterprise has defined, by the Sync API: its fields, custom actions and pipeline, and
/// the enterprise itself. All of it comes from the snapshot that the caller was given.
@NullMarked
package io.leadline.api.sync.enterprise;

import org.jspecify.annotations.NullMarked;

/// Who works here: the members of a workspace's team, what they may do, whether they are at work,
/// and the hashes of their passwords.
@NullMarked
package io.leadline.team;

import org.jspecify.annotations.NullMarked;

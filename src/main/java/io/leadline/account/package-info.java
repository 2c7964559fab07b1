/// How people come to their accounts, and lose them: invitations, links by which a password is
/// chosen, changes of passwords, and who may do what to whom in a team.
@NullMarked
package io.leadline.account;

import org.jspecify.annotations.NullMarked;

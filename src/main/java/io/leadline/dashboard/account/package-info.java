/// How people come in and go out: sign-in, sign-out, and what they do with their own account.
@NullMarked
package io.leadline.dashboard.account;

import org.jspecify.annotations.NullMarked;

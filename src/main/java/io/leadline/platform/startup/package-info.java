/// How a start that cannot succeed ends: one line on standard error that says what is wrong and
/// what to do, and exit code 1. What nobody foresaw still shows its stack trace.
@NullMarked
package io.leadline.platform.startup;

import org.jspecify.annotations.NullMarked;

/// The dashboard in a real browser.
@NullMarked
package io.leadline.testing.browser;

import org.jspecify.annotations.NullMarked;

/// The descriptions of the APIs, and a page on which to read and to try them.
@NullMarked
package io.leadline.api.document;

import org.jspecify.annotations.NullMarked;

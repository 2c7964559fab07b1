/// Rewrites what is stored under labels that options had before, in the background.
@NullMarked
package io.leadline.relabelling;

import org.jspecify.annotations.NullMarked;

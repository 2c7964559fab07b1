/// The page that says in sentences what became of requests.
@NullMarked
package io.leadline.dashboard.intake.explain;

import org.jspecify.annotations.NullMarked;

/// The processes that are measured: started on what they need, asked what they have used.
@NullMarked
package io.leadline.bench.server;

import org.jspecify.annotations.NullMarked;

/// What the request path costs without a server around it: parsing, the types of fields, a whole
/// request up to its submission. `make bench-micro` runs it; see docs/performance.md.
@NullMarked
package io.leadline.bench.micro;

import org.jspecify.annotations.NullMarked;

/// What the OpenAPI documents say, and whether answers are what they say.
@NullMarked
package io.leadline.testing.openapi;

import org.jspecify.annotations.NullMarked;

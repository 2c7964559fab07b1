/// The compatibility kit: what a client of the HTTP API may count on, case by case, against a
/// server of which it knows an address, an enterprise and two tokens. It speaks HTTP and uses none
/// of the server's code.
@NullMarked
package io.leadline.compat;

import org.jspecify.annotations.NullMarked;

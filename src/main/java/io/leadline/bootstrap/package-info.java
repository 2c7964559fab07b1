/// The first start: on an empty database a demo workspace, an administrator and two tokens, and
/// what is printed for the people who started the server.
@NullMarked
package io.leadline.bootstrap;

import org.jspecify.annotations.NullMarked;

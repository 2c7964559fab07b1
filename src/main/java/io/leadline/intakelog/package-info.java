/// The log of what came in, as people and programs ask for it: by a phone number or an e-mail
/// address, too.
@NullMarked
package io.leadline.intakelog;

import org.jspecify.annotations.NullMarked;

package io.leadline.api.sync;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On a handler's [page][io.leadline.platform.PageRequest]: the largest `limit` that may be asked
/// for, where it is not the usual one.
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface LargestLimit {
  /// At least 10, which a request gets that names no limit.
  int value();
}

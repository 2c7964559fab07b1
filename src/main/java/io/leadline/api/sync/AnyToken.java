package io.leadline.api.sync;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On a handler's [caller][io.leadline.api.Caller]: a token of either kind will do.
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@interface AnyToken {}

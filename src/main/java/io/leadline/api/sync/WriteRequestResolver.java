package io.leadline.api.sync;

import io.leadline.api.Bodies;
import io.leadline.api.Retries;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Gives a handler the [WriteRequest] that it is to answer. A request that was answered before gets
/// its answer here, and no handler sees it.
@Component
class WriteRequestResolver implements HandlerMethodArgumentResolver {
  private final CallerResolver callers;
  private final Bodies bodies;
  private final Retries retries;

  WriteRequestResolver(CallerResolver callers, Bodies bodies, Retries retries) {
    this.callers = callers;
    this.bodies = bodies;
    this.retries = retries;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == WriteRequest.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest webRequest,
      @Nullable WebDataBinderFactory binderFactory)
      throws IOException {
    var request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
    var caller = callers.resolve(webRequest);
    var body = bodies.read(request);
    var key = retries.read(request, caller, body);
    return new WriteRequest(caller, BodyResolver.object(body), key);
  }
}

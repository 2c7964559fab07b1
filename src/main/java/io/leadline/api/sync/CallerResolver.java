package io.leadline.api.sync;

import io.leadline.access.TokenKind;
import io.leadline.api.Authenticator;
import io.leadline.api.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/// Gives a handler its [Caller]: no handler can look at a workspace without one. A Sync token is
/// needed, but where [AnyToken] says otherwise.
@Component
class CallerResolver implements HandlerMethodArgumentResolver {
  private final Authenticator authenticator;

  CallerResolver(Authenticator authenticator) {
    this.authenticator = authenticator;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Caller.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest webRequest,
      @Nullable WebDataBinderFactory binderFactory) {
    var request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
    var variables =
        (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    var enterprise = String.valueOf(variables.get("enterprise"));
    return parameter.hasParameterAnnotation(AnyToken.class)
        ? authenticator.authenticate(request, enterprise)
        : authenticator.authenticate(request, enterprise, TokenKind.SYNC);
  }
}

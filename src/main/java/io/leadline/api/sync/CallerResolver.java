package io.leadline.api.sync;

import io.leadline.access.TokenKind;
import io.leadline.api.Admission;
import io.leadline.api.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
  private final Admission admission;

  CallerResolver(Admission admission) {
    this.admission = admission;
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
    if (!parameter.hasParameterAnnotation(AnyToken.class)) {
      return resolve(webRequest);
    }
    var request = request(webRequest);
    return admission.admit(request, response(webRequest), enterprise(request));
  }

  /// The caller, who must have a Sync token.
  Caller resolve(NativeWebRequest webRequest) {
    var request = request(webRequest);
    return admission.admit(request, response(webRequest), enterprise(request), TokenKind.SYNC);
  }

  private static String enterprise(HttpServletRequest request) {
    var variables =
        (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return String.valueOf(variables.get("enterprise"));
  }

  private static HttpServletRequest request(NativeWebRequest webRequest) {
    return Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
  }

  private static HttpServletResponse response(NativeWebRequest webRequest) {
    return Objects.requireNonNull(webRequest.getNativeResponse(HttpServletResponse.class));
  }
}

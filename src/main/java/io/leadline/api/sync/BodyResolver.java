package io.leadline.api.sync;

import io.leadline.api.Bodies;
import io.leadline.api.Refusal;
import io.leadline.api.RefusedException;
import io.leadline.platform.json.JsonObject;
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

/// Gives a handler the body of the request as a [JsonObject]; an empty body is an empty object.
@Component
class BodyResolver implements HandlerMethodArgumentResolver {
  private final Bodies bodies;

  BodyResolver(Bodies bodies) {
    this.bodies = bodies;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == JsonObject.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest webRequest,
      @Nullable WebDataBinderFactory binderFactory)
      throws IOException {
    var request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
    return object(bodies.read(request));
  }

  /// The object that a body is.
  ///
  /// @throws RefusedException when it is none
  static JsonObject object(byte[] body) {
    if (body.length == 0) {
      return JsonObject.EMPTY;
    }
    if (Bodies.parse(body) instanceof JsonObject object) {
      return object;
    }
    throw new RefusedException(Refusal.NOT_AN_OBJECT);
  }
}

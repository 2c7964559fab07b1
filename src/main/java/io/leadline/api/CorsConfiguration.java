package io.leadline.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.CorsFilter;

/// Lets browsers call the APIs from any page: forms post leads directly. Cookies play no part, so
/// that a page can do only what its token allows.
///
/// Source: docs/api.md, Access.
@Configuration(proxyBeanMethods = false)
class CorsConfiguration {
  private static final List<String> OUR_HEADERS =
      List.of(
          "X-Receipt-Id",
          "Idempotency-Replayed",
          "RateLimit-Limit",
          "RateLimit-Remaining",
          "RateLimit-Reset",
          "Retry-After");

  @Bean
  FilterRegistrationBean<CorsFilter> corsFilter(Answers answers) {
    var rules = new org.springframework.web.cors.CorsConfiguration();
    rules.addAllowedOrigin("*");
    rules.addAllowedMethod("*");
    rules.addAllowedHeader("*");
    rules.setExposedHeaders(OUR_HEADERS);
    rules.setMaxAge(Duration.ofHours(1));
    var filter = new CorsFilter(request -> isOfApis(request) ? rules : null);
    filter.setCorsProcessor(new JsonCorsProcessor(answers));
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }

  /// Other sites have no business on the pages of the dashboard.
  private static boolean isOfApis(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/dashboard");
  }
}

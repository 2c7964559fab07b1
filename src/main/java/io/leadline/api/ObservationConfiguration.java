package io.leadline.api;

import io.micrometer.observation.ObservationRegistry;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ServerHttpObservationFilter;

/// Measures requests to the framework's servlet, which serves the Sync API and the dashboard.
///
/// The Async API measures its own, in `api.async`: an observation takes a tenth of the processor
/// time of its requests, and cannot tell its calls apart.
@Configuration(proxyBeanMethods = false)
class ObservationConfiguration {
  /// In place of the framework's own registration, which is for all requests.
  @Bean
  FilterRegistrationBean<ServerHttpObservationFilter> observationFilter(
      ObservationRegistry registry, DispatcherServletRegistrationBean servlet) {
    var registration =
        new FilterRegistrationBean<>(new ServerHttpObservationFilter(registry), servlet);
    // Security, which comes before the servlet, answers some of the dashboard's requests itself.
    registration.addUrlPatterns("/dashboard/*");
    registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
    return registration;
  }
}

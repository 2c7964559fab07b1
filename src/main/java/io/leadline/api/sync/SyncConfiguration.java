package io.leadline.api.sync;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// What the handlers of the Sync API may ask for, and that every answer is JSON, whatever the
/// caller accepts.
@Configuration(proxyBeanMethods = false)
class SyncConfiguration implements WebMvcConfigurer {
  private final List<HandlerMethodArgumentResolver> ownResolvers;

  SyncConfiguration(
      CallerResolver callers,
      BodyResolver bodies,
      PageResolver pages,
      WriteRequestResolver writeRequests) {
    this.ownResolvers = List.of(callers, bodies, pages, writeRequests);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.addAll(ownResolvers);
  }

  @Override
  public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
    configurer.ignoreAcceptHeader(true).defaultContentType(MediaType.APPLICATION_JSON);
  }
}

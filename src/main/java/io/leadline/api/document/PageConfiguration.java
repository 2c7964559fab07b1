package io.leadline.api.document;

import java.util.Objects;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.webjars.WebJarVersionLocator;

/// The files of the page: our own, and those of Swagger UI that it uses. Nothing else of any
/// package can be read.
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {
  private static final String SWAGGER_UI = "swagger-ui";

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    var version =
        Objects.requireNonNull(new WebJarVersionLocator().version(SWAGGER_UI), SWAGGER_UI);
    registry
        .addResourceHandler("/docs/page.*")
        .addResourceLocations("classpath:/openapi/page/")
        .setCacheControl(CacheControl.noCache());
    registry
        .addResourceHandler("/docs/swagger-ui*")
        .addResourceLocations(
            "classpath:/META-INF/resources/webjars/%s/%s/".formatted(SWAGGER_UI, version))
        .setCacheControl(CacheControl.noCache());
  }
}

package io.leadline.dashboard;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.webjars.WebJarVersionLocator;

/// What handlers of pages may ask for, and the files that pages load: our own, and the ones that
/// they need of other packages.
///
/// A file's address has the hash of what is in it, so that browsers keep it for a year and still
/// see the next version at once.
@Configuration(proxyBeanMethods = false)
class DashboardConfiguration implements WebMvcConfigurer {
  private final ViewerResolver viewers;
  private final WebJarVersionLocator versions = new WebJarVersionLocator();

  DashboardConfiguration(ViewerResolver viewers) {
    this.viewers = viewers;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(viewers);
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    serve(registry, "own", "classpath:/dashboard/");
    serve(registry, "tabler/css", folder("tabler__core", "dist/css"));
    serve(registry, "tabler/js", folder("tabler__core", "dist/js"));
    serve(registry, "htmx", folder("htmx.org", "dist"));
    serve(registry, "tom-select/css", folder("tom-select", "dist/css"));
    serve(registry, "tom-select/js", folder("tom-select", "dist/js"));
    serve(registry, "chart", folder("chart.js", "dist"));
  }

  private static void serve(ResourceHandlerRegistry registry, String name, String folder) {
    registry
        .addResourceHandler(DashboardPaths.ASSETS + "/" + name + "/**")
        .addResourceLocations(folder)
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .resourceChain(true)
        .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
  }

  private String folder(String webJar, String path) {
    var version = Objects.requireNonNull(versions.version(webJar), webJar);
    return "classpath:/META-INF/resources/webjars/%s/%s/%s/".formatted(webJar, version, path);
  }
}

package io.leadline.api;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts our error report in place of Tomcat's.
@Configuration(proxyBeanMethods = false)
class ErrorReportConfiguration {
  /// It comes after Spring Boot's own customizer: of several reports the last one answers.
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> jsonErrorReport(Answers answers) {
    return factory ->
        factory.addContextCustomizers(context -> {
          if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(JsonErrorReportValve.class.getName());
            host.getPipeline().addValve(new JsonErrorReportValve(answers));
          }
        });
  }
}

package io.leadline.dashboard;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/// What every template knows, those of failures too: `icons`.
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {
  @Bean
  InitializingBean templateVariables(ThymeleafViewResolver templates, Icons icons) {
    return () -> templates.addStaticVariable("icons", icons);
  }
}

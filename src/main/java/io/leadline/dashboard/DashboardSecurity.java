package io.leadline.dashboard;

import jakarta.servlet.Filter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;

/// Who may see which page. All of it is for what lies below [#PATH]: requests to the APIs, which
/// show tokens, do not pass here.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class DashboardSecurity {
  /// Where the dashboard is.
  static final String PATH = "/dashboard";

  @Bean
  FilterRegistrationBean<Filter> dashboardSecurityFilter(
      @Qualifier("springSecurityFilterChain") Filter chain) {
    var registration = new FilterRegistrationBean<>(chain);
    registration.addUrlPatterns(PATH, PATH + "/*");
    return registration;
  }

  @Bean
  SecurityFilterChain dashboardSecurityChain(HttpSecurity http) {
    return http.securityMatcher(PATH, PATH + "/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
        .build();
  }
}

package io.leadline.dashboard;

import static io.leadline.dashboard.DashboardPaths.ASSETS;
import static io.leadline.dashboard.DashboardPaths.HOME;
import static io.leadline.dashboard.DashboardPaths.SETTINGS;
import static io.leadline.dashboard.DashboardPaths.SIGN_IN;

import io.leadline.platform.Ids;
import io.leadline.team.Role;
import jakarta.servlet.Filter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.filter.CharacterEncodingFilter;
import org.springframework.web.filter.RequestContextFilter;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/// Who may see which page. All of it is for what lies below [DashboardPaths#HOME]: requests to the
/// APIs, which show tokens, do not pass here.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class DashboardSecurity {
  /// Scripts and styles are files of this server, and no page stands in another one.
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final int BEFORE_OTHER_FILTERS = -100;

  /// The pages for those who cannot sign in yet.
  private static final String[] OPEN = {
    SIGN_IN, HOME + "/invitation/**", HOME + "/password/**", ASSETS + "/**"
  };

  /// The text of forms is UTF-8. Other requests have no forms.
  @Bean
  FilterRegistrationBean<CharacterEncodingFilter> dashboardEncoding(
      CharacterEncodingFilter filter) {
    var registration = forDashboard(filter);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }

  /// Outside of the dashboard the framework's own servlet does the same.
  @Bean
  FilterRegistrationBean<RequestContextFilter> dashboardRequestContext() {
    var registration = forDashboard(new RequestContextFilter());
    registration.setOrder(BEFORE_OTHER_FILTERS - 2);
    return registration;
  }

  @Bean
  FilterRegistrationBean<Filter> dashboardSecurityFilter(
      @Qualifier("springSecurityFilterChain") Filter chain) {
    var registration = forDashboard(chain);
    registration.setOrder(BEFORE_OTHER_FILTERS);
    return registration;
  }

  @Bean
  FilterRegistrationBean<FailureFilter> dashboardFailureFilter(Ids ids) {
    var registration = forDashboard(new FailureFilter(ids));
    registration.setOrder(BEFORE_OTHER_FILTERS - 1);
    return registration;
  }

  /// Gives the links to scripts and styles the hash of what is in them.
  @Bean
  FilterRegistrationBean<ResourceUrlEncodingFilter> dashboardAssetLinks() {
    return forDashboard(new ResourceUrlEncodingFilter());
  }

  @Bean
  SecurityFilterChain dashboardSecurityChain(
      HttpSecurity http, SessionContext sessions, StrangerRefusal strangers) {
    return http.securityMatcher(HOME, HOME + "/**")
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers(OPEN)
                .permitAll()
                .requestMatchers(SETTINGS, SETTINGS + "/**")
                .hasRole(Role.ADMIN.name())
                .anyRequest()
                .authenticated())
        .securityContext(context -> context.securityContextRepository(sessions))
        // Of the servlet container: there are none, so that there is none to be fixed.
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()))
        .exceptionHandling(
            refusals -> refusals.authenticationEntryPoint(strangers).accessDeniedHandler(strangers))
        .headers(headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
        .build();
  }

  private static CookieCsrfTokenRepository csrfCookie() {
    var cookie = new CookieCsrfTokenRepository();
    cookie.setCookieName("leadline_csrf");
    cookie.setCookiePath(HOME);
    cookie.setCookieCustomizer(it -> it.sameSite("Strict"));
    return cookie;
  }

  private static <T extends Filter> FilterRegistrationBean<T> forDashboard(T filter) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.addUrlPatterns(HOME, HOME + "/*");
    return registration;
  }
}

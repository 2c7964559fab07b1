package io.leadline.api.async;

import io.leadline.api.Admission;
import io.leadline.api.Answers;
import io.leadline.api.Bodies;
import io.leadline.api.Receipts;
import io.leadline.api.Retries;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the Async API at its address, and at the older ones that programs still use.
///
/// Source: docs/api.md, Async API.
@Configuration(proxyBeanMethods = false)
class AsyncConfiguration {
  private static final String[] ADDRESSES = {
    "/enterprise/*", "/v2/enterprise/*", "/api/b1/enterprise/*", "/autoupdate/enterprise/*"
  };

  @Bean
  ServletRegistrationBean<AsyncServlet> asyncServlet(
      Admission admission,
      Bodies bodies,
      Retries retries,
      Capture capture,
      Receipts receipts,
      Answers answers,
      AsyncMetrics metrics) {
    var servlet = new AsyncServlet(admission, bodies, retries, capture, receipts, answers, metrics);
    return new ServletRegistrationBean<>(servlet, ADDRESSES);
  }
}

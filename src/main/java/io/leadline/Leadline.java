package io.leadline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The server: an open, self-hosted place for leads and their timelines.
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Leadline {
  /// Starts the server. Settings come from the environment; the exit code is 1 when it cannot
  /// start.
  public static void main(String[] args) {
    SpringApplication.run(Leadline.class, args);
  }
}

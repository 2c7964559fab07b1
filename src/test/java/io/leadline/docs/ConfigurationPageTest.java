package io.leadline.docs;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadline.Leadline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Parameter;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/// The settings in `docs/configuration.md` are those of the code: all of Leadline's own, and of
/// others none that does not exist.
class ConfigurationPageTest {
  private static final String OWN = "leadline.";
  private static final Pattern OWN_VARIABLE = Pattern.compile("LEADLINE_[A-Z_]*[A-Z]");
  private static final PropertySource<?> APPLICATION_YAML = applicationYaml();

  /// `Variable | Setting | Default | Meaning`.
  private static final List<List<String>> ROWS =
      Stream.of(
              "The server",
              "The database",
              "The first start",
              "The dashboard",
              "Accounts and mail",
              "Limits",
              "Receipts")
          .flatMap(heading -> Page.read("docs/configuration.md").rows(heading).stream())
          .toList();

  @Test
  void listsEverySettingOfOursAndNoOther() {
    var listed = ROWS.stream().map(row -> row.get(1)).filter(name -> name.startsWith(OWN));

    assertThat(listed).containsExactlyInAnyOrderElementsOf(ownDefaults().keySet());
  }

  @Test
  void everySettingOfOthersExists() {
    var known = new StringBuilder();
    metadata().forEach(known::append);

    assertThat(ROWS.stream().map(row -> row.get(1)).filter(name -> !name.startsWith(OWN)))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(known).contains("\"name\": \"" + name + "\""));
  }

  @Test
  void everyVariableReachesItsSetting() {
    assertThat(ROWS)
        .allSatisfy(row -> assertThat(boundTo(row.get(0), row.get(1))).isEqualTo("value"));
  }

  @Test
  void everyDefaultIsTheOneInForce() {
    var own = ownDefaults();

    assertThat(ROWS)
        .allSatisfy(row -> {
          var configured = APPLICATION_YAML.getProperty(row.get(1));
          var inForce =
              configured == null ? own.getOrDefault(row.get(1), "") : configured.toString();
          assertThat(row.get(2).equals("none") ? "" : row.get(2)).isEqualTo(inForce);
        });
  }

  @Test
  void noPageNamesAVariableOfOursThatDoesNotExist() {
    var variables = ROWS.stream().map(List::getFirst).toList();

    assertThat(Page.all())
        .allSatisfy(page ->
            assertThat(OWN_VARIABLE.matcher(page.text()).results().map(it -> it.group()))
                .isSubsetOf(variables));
  }

  /// The defaults of all of our own settings, by name; empty when there is none.
  private static Map<String, String> ownDefaults() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
    return scanner.findCandidateComponents(Leadline.class.getPackageName()).stream()
        .map(found -> Objects.requireNonNull(found.getBeanClassName()))
        .flatMap(ConfigurationPageTest::parameters)
        .collect(toMap(ConfigurationPageTest::nameOf, ConfigurationPageTest::defaultOf));
  }

  private static Stream<Parameter> parameters(String properties) {
    try {
      return Arrays.stream(Class.forName(properties).getDeclaredConstructors()[0].getParameters());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static String nameOf(Parameter component) {
    var properties =
        Objects.requireNonNull(
            component
                .getDeclaringExecutable()
                .getDeclaringClass()
                .getAnnotation(ConfigurationProperties.class));
    return properties.value()
        + "."
        + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static String defaultOf(Parameter component) {
    var value = component.getAnnotation(DefaultValue.class);
    return value == null ? "" : String.join(",", value.value());
  }

  private static String boundTo(String variable, String setting) {
    var sources = new MutablePropertySources();
    sources.addFirst(
        new SystemEnvironmentPropertySource("systemEnvironment", Map.of(variable, "value")));
    return new Binder(ConfigurationPropertySources.from(sources))
        .bind(setting, String.class)
        .orElse("nothing");
  }

  private static PropertySource<?> applicationYaml() {
    try {
      return new YamlPropertySourceLoader()
          .load("application", new ClassPathResource("application.yaml"))
          .getFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What the libraries say about their settings.
  private static Stream<String> metadata() {
    try {
      return Collections.list(
              ConfigurationPageTest.class
                  .getClassLoader()
                  .getResources("META-INF/spring-configuration-metadata.json"))
          .stream()
          .map(ConfigurationPageTest::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(URL resource) {
    try (var stream = resource.openStream()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

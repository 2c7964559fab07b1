package io.leadline.api.document;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.ObjectMapper;

/// The OpenAPI documents in JSON, for programs that read no YAML.
@Component
class JsonDocuments {
  private final ObjectMapper mapper;
  private final Map<String, byte[]> converted = new ConcurrentHashMap<>();

  JsonDocuments(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /// A document, converted when it is first asked for.
  ///
  /// @param name `async` or `sync`
  byte[] read(String name) throws IOException {
    var known = converted.get(name);
    if (known != null) {
      return known;
    }
    try (var yaml = new ClassPathResource("openapi/" + name + ".yaml").getInputStream()) {
      var json =
          mapper.writeValueAsBytes(
              new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(yaml));
      converted.put(name, json);
      return json;
    }
  }
}

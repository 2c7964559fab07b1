package io.leadline.api.document;

import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The OpenAPI documents, and the page that shows them.
///
/// Source: docs/api.md, All calls.
@RestController
class DocumentController {
  /// The page loads nothing from elsewhere, calls this server alone, and stands in no other page.
  /// Swagger UI writes a style into the page, but no script.
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final JsonDocuments json;

  DocumentController(JsonDocuments json) {
    this.json = json;
  }

  @GetMapping("/openapi/{name:async|sync}.yaml")
  ResponseEntity<Resource> yaml(@PathVariable String name) {
    return fresh(MediaType.APPLICATION_YAML)
        .body(new ClassPathResource("openapi/" + name + ".yaml"));
  }

  @GetMapping("/openapi/{name:async|sync}.json")
  ResponseEntity<byte[]> json(@PathVariable String name) throws IOException {
    return fresh(MediaType.APPLICATION_JSON).body(json.read(name));
  }

  @GetMapping({"/docs", "/docs/"})
  ResponseEntity<Resource> page() {
    return fresh(MediaType.TEXT_HTML)
        .header("Content-Security-Policy", POLICY)
        .body(new ClassPathResource("openapi/page/page.html"));
  }

  /// An answer that no browser shows again without asking: another version of the server has
  /// others.
  private static ResponseEntity.BodyBuilder fresh(MediaType type) {
    return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noCache());
  }
}

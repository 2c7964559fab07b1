package io.leadline.dashboard;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The file with the pictures, whose address changes with what is in it.
@RestController
class IconController {
  private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

  private final Icons icons;

  IconController(Icons icons) {
    this.icons = icons;
  }

  @GetMapping(DashboardPaths.ASSETS + "/icons-{hash:[0-9a-f]{32}}.svg")
  ResponseEntity<String> sprite() {
    return ResponseEntity.ok()
        .contentType(SVG)
        .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
        .body(icons.sprite());
  }
}

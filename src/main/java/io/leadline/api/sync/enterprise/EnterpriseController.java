package io.leadline.api.sync.enterprise;

import io.leadline.api.Caller;
import io.leadline.api.sync.SyncPaths;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The enterprise itself, and its pipeline. Source: docs/api.md, Enterprise.
@RestController
@RequestMapping(SyncPaths.BASE)
class EnterpriseController {
  @GetMapping("/metadata")
  MetadataResponse metadata(Caller caller) {
    return MetadataResponse.of(caller.definitions());
  }

  @GetMapping("/lead-stage-pipeline")
  PipelineResponse pipeline(Caller caller) {
    return PipelineResponse.of(caller.definitions().pipeline());
  }
}

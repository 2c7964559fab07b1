package io.leadline.api.sync.enterprise;

import io.leadline.api.Caller;
import io.leadline.api.Refusal;
import io.leadline.api.RefusedException;
import io.leadline.api.sync.SyncPaths;
import io.leadline.field.FieldDefinition;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The fields of the leads, the standard ones too: whatever a request can write. Source:
/// docs/api.md, Enterprise.
@RestController
@RequestMapping(SyncPaths.BASE + "/custom-fields")
class CustomFieldController {
  @GetMapping
  CustomFieldsResponse list(Caller caller, @RequestParam(defaultValue = "") String detail) {
    return new CustomFieldsResponse(
        caller.definitions().leadFields().active().stream()
            .map(field -> shape(field, caller, detail.equals("true")))
            .toList());
  }

  @GetMapping("/{apiName}")
  CustomFieldResponse read(Caller caller, @PathVariable String apiName) {
    return caller
        .definitions()
        .leadFields()
        .find(apiName)
        .filter(field -> !field.retired())
        .map(field -> shape(field, caller, true))
        .orElseThrow(() -> new RefusedException(Refusal.FIELD_NOT_FOUND, apiName));
  }

  private static CustomFieldResponse shape(FieldDefinition field, Caller caller, boolean detail) {
    var workspace = caller.definitions().workspace();
    return detail
        ? CustomFieldResponse.Detail.of(field, workspace)
        : CustomFieldResponse.Summary.of(field, workspace);
  }
}

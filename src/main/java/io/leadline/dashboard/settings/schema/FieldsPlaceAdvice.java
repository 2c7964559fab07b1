package io.leadline.dashboard.settings.schema;

import io.leadline.dashboard.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/// Tells the pages of fields whose fields they are about: those of the custom action in the path,
/// else those of the leads.
@ControllerAdvice(
    assignableTypes = {NewFieldPage.class, FieldPropertiesPage.class, FieldListingPage.class})
class FieldsPlaceAdvice {
  @ModelAttribute("place")
  FieldsPlace place(Viewer viewer, @PathVariable(required = false) @Nullable Integer code) {
    return FieldsPlace.of(viewer, code);
  }
}

package io.leadline.dashboard.settings.schema;

import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.NotFoundException;
import io.leadline.dashboard.Viewer;
import io.leadline.field.FieldOwner;
import org.jspecify.annotations.Nullable;

/// Where the fields of an owner are changed.
///
/// @param path below which the pages of the fields are
/// @param list the page that lists them
/// @param section the settings that the page belongs to
/// @param title of the list
record FieldsPlace(FieldOwner owner, String path, String list, String section, String title) {
  static final String LEAD_FIELDS = DashboardPaths.SETTINGS + "/lead-fields";
  static final String CUSTOM_ACTIONS = DashboardPaths.SETTINGS + "/custom-actions";
  static final String CUSTOM_ACTION = CUSTOM_ACTIONS + "/{code:[1-9][0-9]{0,8}}";
  static final String FIELDS_OF_CUSTOM_ACTION = CUSTOM_ACTION + "/fields";

  /// The place for the fields of a custom action, or of the leads.
  ///
  /// @param code null for the leads
  /// @throws NotFoundException when there is no such custom action
  static FieldsPlace of(Viewer viewer, @Nullable Integer code) {
    if (code == null) {
      return new FieldsPlace(FieldOwner.LEAD, LEAD_FIELDS, LEAD_FIELDS, LEAD_FIELDS, "Lead Fields");
    }
    var action = viewer.definitions().customActions().get(code);
    if (action == null) {
      throw new NotFoundException();
    }
    var list = CUSTOM_ACTIONS + "/" + code;
    return new FieldsPlace(
        FieldOwner.customAction(code), list + "/fields", list, CUSTOM_ACTIONS, action.name());
  }

  public boolean isOfLeads() {
    return owner.equals(FieldOwner.LEAD);
  }
}

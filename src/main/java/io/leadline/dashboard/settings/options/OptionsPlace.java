package io.leadline.dashboard.settings.options;

import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.NotFoundException;
import io.leadline.dashboard.Viewer;
import io.leadline.field.FieldDefinition;
import io.leadline.field.FieldKey;
import io.leadline.field.FieldOption;
import io.leadline.field.FieldOwner;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Where the options of a field are on the dashboard.
///
/// @param section the page of the settings that it belongs to
/// @param path of the field; its options are below
public record OptionsPlace(FieldKey key, FieldDefinition field, String section, String path) {
  static final String LEAD_FIELD = DashboardPaths.SETTINGS + "/lead-fields/{apiName}";
  static final String ACTION_FIELD =
      DashboardPaths.SETTINGS + "/custom-actions/{code}/fields/{apiName}";

  private static final Pattern CODE = Pattern.compile("[1-9][0-9]{0,8}");

  /// The place that an address names.
  ///
  /// @throws NotFoundException when there is no such field, or it has no options
  static OptionsPlace of(Viewer viewer, Map<String, String> variables) {
    var code = variables.get("code");
    var apiName = variables.getOrDefault("apiName", "");
    if (code == null) {
      var section = DashboardPaths.SETTINGS + "/lead-fields";
      return place(viewer, FieldOwner.LEAD, apiName, section, section);
    }
    if (!CODE.matcher(code).matches()) {
      throw new NotFoundException();
    }
    var owner = FieldOwner.customAction(Integer.parseInt(code));
    var section = DashboardPaths.SETTINGS + "/custom-actions";
    return place(viewer, owner, apiName, section, section + "/" + code + "/fields");
  }

  private static OptionsPlace place(
      Viewer viewer, FieldOwner owner, String apiName, String section, String fields) {
    var field =
        viewer
            .definitions()
            .findSchema(owner)
            .flatMap(schema -> schema.find(apiName))
            .filter(found -> found.type().hasOptions())
            .orElseThrow(NotFoundException::new);
    var key = new FieldKey(owner, field.apiName());
    return new OptionsPlace(key, field, section, fields + "/" + field.apiName());
  }

  public String options() {
    return path + "/options";
  }

  /// What has values of the field: `leads`, or `entries on timelines`.
  public String holders() {
    return key.owner().equals(FieldOwner.LEAD) ? "leads" : "entries on timelines";
  }

  /// The option that an address names.
  FieldOption option(String id) {
    return field.options().findById(id).orElseThrow(NotFoundException::new);
  }

  /// The other options of the field, with which one can be merged.
  public List<FieldOption> others(FieldOption option) {
    return field.options().all().stream().filter(it -> !it.id().equals(option.id())).toList();
  }
}

package io.leadline.api.sync.enterprise;

import io.leadline.action.CustomAction;
import io.leadline.api.Caller;
import io.leadline.api.Refusal;
import io.leadline.api.RefusedException;
import io.leadline.api.sync.SyncPaths;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The custom actions that the enterprise has defined. Source: docs/api.md, Enterprise.
@RestController
@RequestMapping(SyncPaths.BASE + "/custom-actions")
class CustomActionController {
  private static final Pattern CODE = Pattern.compile("(?:ACTION_)?([1-9][0-9]{0,8})");

  @GetMapping
  CustomActionsResponse list(Caller caller, @RequestParam(defaultValue = "") String detail) {
    return new CustomActionsResponse(
        caller.definitions().customActions().values().stream()
            .map(action -> shape(action, detail.equals("true")))
            .toList());
  }

  @GetMapping("/{code}")
  CustomActionResponse read(Caller caller, @PathVariable String code) {
    return find(caller, code)
        .map(action -> shape(action, true))
        .orElseThrow(() -> new RefusedException(Refusal.CUSTOM_ACTION_NOT_FOUND, code));
  }

  private static CustomActionResponse shape(CustomAction action, boolean detail) {
    return detail
        ? CustomActionResponse.Detail.of(action)
        : CustomActionResponse.Summary.of(action);
  }

  /// The custom action with a code, which may have the prefix of the Async API.
  private static Optional<CustomAction> find(Caller caller, String code) {
    var written = CODE.matcher(code);
    return written.matches()
        ? Optional.ofNullable(
            caller.definitions().customActions().get(Integer.valueOf(written.group(1))))
        : Optional.empty();
  }
}

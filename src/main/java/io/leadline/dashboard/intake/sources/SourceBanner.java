package io.leadline.dashboard.intake.sources;

import io.leadline.access.TokenStore;
import io.leadline.dashboard.Viewer;
import io.leadline.dashboard.intake.TokenNames;
import io.leadline.dashboard.intake.causes.CauseSentences;
import io.leadline.dashboard.intake.causes.Sentence;
import io.leadline.sourcehealth.SourceAlert;
import io.leadline.sourcehealth.SourceAlerts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What every page tells administrators about sources that have begun to lose parts.
@Component("sourceBanner")
public class SourceBanner {
  private final SourceAlerts alerts;
  private final TokenStore tokens;

  SourceBanner(SourceAlerts alerts, TokenStore tokens) {
    this.alerts = alerts;
    this.tokens = tokens;
  }

  /// An alert as it is shown.
  ///
  /// @param cause what was wrong most often; null when that is not known
  public record Shown(String tokenId, String token, SourceAlert alert, @Nullable Sentence cause) {}

  /// The alerts that a viewer is to see: none for members who are not administrators.
  public List<Shown> of(Viewer viewer) {
    if (!viewer.isAdmin()) {
      return List.of();
    }
    var shown = alerts.of(viewer.workspaceId(), viewer.member().id());
    if (shown.isEmpty()) {
      return List.of();
    }
    var names = TokenNames.of(tokens, viewer.workspaceId());
    return shown.stream().map(alert -> show(alert, names)).toList();
  }

  private static Shown show(SourceAlert alert, TokenNames names) {
    var cause = alert.cause();
    return new Shown(
        alert.tokenId(),
        names.name(alert.tokenId()),
        alert,
        cause == null ? null : CauseSentences.of(cause.cause(), cause.parts()));
  }
}

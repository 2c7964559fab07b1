package io.leadline.api.sync.receipt;

import io.leadline.access.TokenStore;
import io.leadline.api.Caller;
import io.leadline.api.DryRunSwitch;
import io.leadline.api.Refusal;
import io.leadline.api.RefusedException;
import io.leadline.api.sync.FilterPart;
import io.leadline.api.sync.SyncPaths;
import io.leadline.api.sync.WriteRequest;
import io.leadline.api.sync.Writes;
import io.leadline.platform.Ids;
import io.leadline.receipt.Replay;
import io.leadline.replay.Replays;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Lets dropped parts of many requests take effect, in the background. Source: docs/api.md,
/// Replays.
@RestController
@RequestMapping(SyncPaths.BASE + "/replays")
class ReplayController {
  private final Replays replays;
  private final TokenStore tokens;
  private final Writes writes;

  ReplayController(Replays replays, TokenStore tokens, Writes writes) {
    this.replays = replays;
    this.tokens = tokens;
    this.writes = writes;
  }

  @PostMapping
  ResponseEntity<?> start(WriteRequest request, HttpServletRequest sent) {
    var isDryRun = DryRunSwitch.isOn(sent);
    var definitions = request.caller().definitions();
    var selection =
        ReplaySelectionReader.read(
            new FilterPart(request.body(), "", definitions),
            TokenNames.of(tokens, request.workspace()));
    if (isDryRun) {
      var forecast = replays.forecast(definitions, selection);
      return writes.perform(request, HttpStatus.OK, () -> forecast);
    }
    return writes.perform(
        request,
        HttpStatus.ACCEPTED,
        () ->
            ReplayResponse.of(
                replays.start(request.workspace(), selection, Requesters.name(request.caller()))));
  }

  @GetMapping("/{replayId}")
  ReplayResponse read(Caller caller, @PathVariable String replayId) {
    return known(replayId, id -> replays.find(caller.workspace(), id));
  }

  @PostMapping("/{replayId}/stop")
  ResponseEntity<?> stop(WriteRequest request, @PathVariable String replayId) {
    return writes.perform(
        request,
        HttpStatus.OK,
        () ->
            known(
                replayId,
                id -> replays.stop(request.workspace(), id, Requesters.name(request.caller()))));
  }

  private static ReplayResponse known(String replayId, Function<String, Optional<Replay>> find) {
    return Optional.of(replayId)
        .filter(Ids::isId)
        .flatMap(find)
        .map(ReplayResponse::of)
        .orElseThrow(() -> new RefusedException(Refusal.REPLAY_NOT_FOUND, replayId));
  }
}

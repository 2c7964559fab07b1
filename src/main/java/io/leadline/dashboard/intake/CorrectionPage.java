package io.leadline.dashboard.intake;

import io.leadline.dashboard.NotFoundException;
import io.leadline.dashboard.Viewer;
import io.leadline.dashboard.intake.CorrectionReader.Reading.Fit;
import io.leadline.dashboard.intake.CorrectionReader.Reading.Unfit;
import io.leadline.dashboard.intake.CorrectionViews.Wrong;
import io.leadline.intake.PartFate;
import io.leadline.receipt.DroppedPart;
import io.leadline.receipt.DroppedPartStore;
import io.leadline.receipt.Receipt;
import io.leadline.remark.Remark;
import io.leadline.replay.PartResult;
import io.leadline.replay.ReplayResult;
import io.leadline.replay.ReplayResult.Done;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A dropped part as it should have been sent, given by hand and replayed.
@Controller
class CorrectionPage {
  private static final String PATH = RequestPage.PATH + "/parts/{number:[0-9]{1,9}}";

  private final VisibleRequests requests;
  private final DroppedPartStore parts;
  private final AuditedReplays replays;

  CorrectionPage(VisibleRequests requests, DroppedPartStore parts, AuditedReplays replays) {
    this.requests = requests;
    this.parts = parts;
    this.replays = replays;
  }

  @GetMapping(PATH)
  String form(
      Viewer viewer,
      @PathVariable String receiptId,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String field,
      Model model) {
    var views = views(viewer, receiptId, number);
    if (!views.parts().getFirst().isOpen()) {
      return "redirect:" + RequestPage.path(receiptId);
    }
    model.addAttribute("correction", views.asSent(field));
    return "intake/correction";
  }

  @PostMapping(PATH)
  String correct(
      Viewer viewer,
      @PathVariable String receiptId,
      @PathVariable int number,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletResponse response,
      Model model) {
    var views = views(viewer, receiptId, number);
    var wrong =
        switch (new CorrectionReader(number, viewer.zone(), sent).read(views.what())) {
          case Unfit(var error) -> new Wrong(error, List.of());
          case Fit(var correction) -> wrong(replays.correct(viewer, receiptId, correction));
        };
    if (wrong.error().isEmpty()) {
      return "redirect:" + RequestPage.path(receiptId);
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("correction", views.again(sent, wrong));
    return "intake/correction";
  }

  /// What is wrong with a replay; no error when nothing is.
  private static Wrong wrong(ReplayResult result) {
    if (!(result instanceof Done done)) {
      return new Wrong(String.join(" ", ReplayView.of(result).sentences()), List.of());
    }
    List<Remark> remarks =
        done.parts().stream()
            .filter(part -> part.fate() == PartFate.Kind.REFUSED)
            .map(PartResult::remarks)
            .flatMap(List::stream)
            .toList();
    return new Wrong(
        String.join(". ", remarks.stream().map(Remark::text).distinct().toList()), remarks);
  }

  private CorrectionViews views(Viewer viewer, String receiptId, int number) {
    Receipt receipt = requests.requireReplayable(viewer, receiptId).receipt();
    var kept = receipt.request();
    var dropped = parts.ofReceipts(viewer.workspaceId(), List.of(receiptId));
    var part =
        dropped.stream()
            .filter(it -> it.number() == number)
            .findFirst()
            .orElseThrow(NotFoundException::new);
    if (kept == null) {
      throw new NotFoundException();
    }
    var body = SentBody.of(kept.payload());
    return new CorrectionViews(
        viewer,
        receipt,
        body,
        samePlace(dropped, part),
        Correctable.of(viewer.definitions(), body, part));
  }

  private static List<DroppedPart> samePlace(List<DroppedPart> dropped, DroppedPart part) {
    var same = new ArrayList<>(List.of(part));
    dropped.stream()
        .filter(it -> it.number() != part.number())
        .filter(it -> it.part().equals(part.part()) && it.state() == part.state())
        .forEach(same::add);
    return same;
  }
}

package io.leadline.dashboard.settings.api;

import io.leadline.access.NewToken;
import io.leadline.access.TokenCreation.Created;
import io.leadline.access.TokenCreation.LimitReached;
import io.leadline.access.TokenStore;
import io.leadline.access.TokenUses;
import io.leadline.access.UsedToken;
import io.leadline.dashboard.NotFoundException;
import io.leadline.dashboard.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What is done with tokens. The text of a token is in the answer to the form that creates it and
/// nowhere else: in no address, and in nothing that a browser keeps.
@Controller
class TokenPage {
  private static final String TOKENS = ApiPage.PATH + "/tokens";
  private static final String TOKEN = TOKENS + "/{id}";
  private static final String LIMIT_VIEW = "settings/token-limit";
  private static final Pattern LIMIT = Pattern.compile("[0-9]{1,9}");

  private final TokenStore tokens;
  private final TokenUses uses;
  private final ApiPage overview;

  TokenPage(TokenStore tokens, TokenUses uses, ApiPage overview) {
    this.tokens = tokens;
    this.uses = uses;
    this.overview = overview;
  }

  /// Creates a token and shows it, this once.
  @PostMapping(TOKENS)
  String create(
      Viewer viewer,
      @ModelAttribute("form") TokenForm form,
      HttpServletResponse response,
      Model model) {
    if (!form.isComplete()) {
      model.addAttribute("nameError", "A name has 1 to 200 characters.");
      return again(viewer, response, model);
    }
    return switch (tokens.create(viewer.workspaceId(), form.newToken(), by(viewer))) {
      case Created(var token, var text) -> {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("token", token);
        model.addAttribute("text", text);
        yield "settings/token-created";
      }
      case LimitReached(var kind) -> {
        model.addAttribute(
            "nameError",
            "There are %d %s tokens already, and there can be no more: delete one first."
                .formatted(TokenStore.MOST_OF_A_KIND, kind.title()));
        yield again(viewer, response, model);
      }
    };
  }

  /// Gives a token that was just shown back as a file.
  @PostMapping(TOKENS + "/file")
  ResponseEntity<byte[]> file(Viewer viewer, @RequestParam String text) {
    if (!NewToken.isTokenText(text)) {
      throw new NotFoundException();
    }
    var lines =
        """
        Enterprise: %s
        Token: %s
        """
            .formatted(viewer.workspaceId().value(), text);
    return ResponseEntity.ok()
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("leadline-token.txt").build().toString())
        .contentType(MediaType.TEXT_PLAIN)
        .body(lines.getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping(TOKEN + "/limit")
  String limit(Viewer viewer, @PathVariable String id, Model model) {
    var token = find(viewer, id);
    var perHour = token.token().requestsPerHour();
    model.addAttribute("used", token);
    model.addAttribute("perHour", perHour == null ? "" : perHour.toString());
    return LIMIT_VIEW;
  }

  /// Limits a token: empty leaves it to the server's settings, 0 is no limit.
  @PostMapping(TOKEN + "/limit")
  String limit(
      Viewer viewer,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String perHour,
      HttpServletResponse response,
      Model model) {
    var wish = perHour.strip();
    if (wish.isEmpty() || LIMIT.matcher(wish).matches()) {
      return after(tokens.limit(viewer.workspaceId(), id, number(wish), by(viewer)));
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("used", find(viewer, id));
    model.addAttribute("perHour", perHour);
    model.addAttribute("error", "A whole number from 0 to 999999999, or nothing.");
    return LIMIT_VIEW;
  }

  @GetMapping(TOKEN + "/delete")
  String delete(Viewer viewer, @PathVariable String id, Model model) {
    model.addAttribute("used", find(viewer, id));
    return "settings/token-delete";
  }

  @PostMapping(TOKEN + "/delete")
  String delete(Viewer viewer, @PathVariable String id) {
    return after(tokens.delete(viewer.workspaceId(), id, by(viewer)));
  }

  private String again(Viewer viewer, HttpServletResponse response, Model model) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    overview.show(viewer, model);
    return ApiPage.VIEW;
  }

  private UsedToken find(Viewer viewer, String id) {
    return uses.all(viewer.workspaceId()).stream()
        .filter(it -> it.token().id().equals(id))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private static @Nullable Integer number(String wish) {
    return wish.isEmpty() ? null : Integer.valueOf(wish);
  }

  private static String after(boolean found) {
    if (!found) {
      throw new NotFoundException();
    }
    return "redirect:" + ApiPage.PATH;
  }

  private static String by(Viewer viewer) {
    return viewer.member().email();
  }
}

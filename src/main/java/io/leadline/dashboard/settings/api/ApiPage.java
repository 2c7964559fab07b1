package io.leadline.dashboard.settings.api;

import io.leadline.access.TokenStore;
import io.leadline.access.TokenUses;
import io.leadline.dashboard.DashboardPaths;
import io.leadline.dashboard.PublicAddress;
import io.leadline.dashboard.Viewer;
import io.leadline.definition.WorkspaceEditor;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Addresses, tokens, the switch between strict and lenient, and snippets. What is done with tokens
/// is on [TokenPage].
@Controller
class ApiPage {
  static final String PATH = DashboardPaths.SETTINGS + "/api";
  static final String VIEW = "settings/api";

  private final TokenUses tokens;
  private final WorkspaceEditor editor;
  private final InstantSource clock;
  private final PublicAddress address;

  ApiPage(TokenUses tokens, WorkspaceEditor editor, InstantSource clock, PublicAddress address) {
    this.tokens = tokens;
    this.editor = editor;
    this.clock = clock;
    this.address = address;
  }

  @GetMapping(PATH)
  String api(Viewer viewer, Model model) {
    model.addAttribute("form", TokenForm.EMPTY);
    show(viewer, model);
    return VIEW;
  }

  @PostMapping(PATH + "/values")
  String setLenient(Viewer viewer, @RequestParam boolean lenient) {
    editor.setLenient(viewer.workspaceId(), lenient, viewer.member().email());
    return "redirect:" + PATH;
  }

  /// Puts into a model what the page shows beside the form for a new token.
  void show(Viewer viewer, Model model) {
    var addresses = new ApiAddresses(address.of(""), viewer.workspaceId());
    var today = LocalDate.ofInstant(clock.instant(), viewer.zone());
    var lead = SampleLead.of(viewer.definitions(), today);
    model.addAttribute("enterprise", viewer.workspaceId().value());
    model.addAttribute("addresses", addresses.all());
    model.addAttribute("tokens", tokens.all(viewer.workspaceId()));
    model.addAttribute("mostOfAKind", TokenStore.MOST_OF_A_KIND);
    model.addAttribute("lenient", viewer.workspace().lenient());
    model.addAttribute("snippets", Snippets.of(addresses, lead).all());
  }
}

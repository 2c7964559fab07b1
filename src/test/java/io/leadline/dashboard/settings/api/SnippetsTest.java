package io.leadline.dashboard.settings.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.leadline.action.ActionTypes;
import io.leadline.action.NewCustomAction;
import io.leadline.definition.DefinitionCache;
import io.leadline.definition.DefinitionEditor;
import io.leadline.definition.Definitions;
import io.leadline.definition.WorkspaceEditor;
import io.leadline.field.FieldType;
import io.leadline.field.NewField;
import io.leadline.platform.json.JsonNumber;
import io.leadline.platform.json.JsonObject;
import io.leadline.platform.json.JsonText;
import io.leadline.team.Role;
import io.leadline.testing.Answer;
import io.leadline.testing.Http;
import io.leadline.testing.Server;
import io.leadline.testing.TestWorkspace;
import io.leadline.testing.browser.Person;
import io.leadline.testing.browser.Window;
import io.leadline.workspace.WorkspaceSettings;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SnippetsTest {
  private static final String PATH = "/dashboard/settings/api";
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 25);

  /// A body of JSON in any of the languages: from a brace that opens a line's last word to the one
  /// that stands at the beginning of a line.
  private static final Pattern BODY = Pattern.compile("\\{\\n  \".*?\\n}", Pattern.DOTALL);

  private static final Pattern WORD = Pattern.compile("'([^']*)'|([^\\s'\\\\]+)");

  private final Server server = Server.shared();
  private final TestWorkspace workspace = server.newWorkspace();

  @Test
  void theBodyOfEachIsTakenWithoutARemark() {
    for (var snippet : snippets()) {
      var body = body(snippet);

      var receipt = workspace.receiptOf(body);
      assertThat(receipt.text("remarks")).as(snippet.id()).isEqualTo("[]");
      assertThat(receipt.text("actions.0.status")).as(snippet.id()).isEqualTo("CREATED");
      var form = workspace.sendForm(body);
      assertThat(workspace.receipt(form.header("X-Receipt-Id")).text("remarks")).isEqualTo("[]");
    }
  }

  @Test
  void theBodyIsTakenWhateverTheWorkspaceIsLike() {
    addFieldsOfEveryType();

    var values = new SampleValues(definitions().workspace().dateFormat(), TODAY);
    var all = values.of(definitions().leadFields(), 100);
    var body = SnippetJson.write(new JsonObject(Map.of("fields", new JsonObject(all))));

    assertThat(workspace.receiptOf(body).text("remarks")).isEqualTo("[]");
    assertThat(all).hasSizeGreaterThan(20);
    assertThat(body).contains("\"O\\u0027Brien \\u003c/script\\u003e\"", "03.25.2026");
    assertThat(workspace.receiptOf(body(snippets().getFirst())).text("remarks")).isEqualTo("[]");
  }

  @Test
  void aWorkspaceWithoutCustomActionsSendsAPayment() {
    var bare = definitions();
    var without =
        new Definitions(
            bare.workspace(),
            bare.revision(),
            bare.leadFields(),
            bare.pipeline(),
            ActionTypes.none(),
            bare.members(),
            bare.rules());

    var body = SnippetJson.write(SampleLead.of(without, TODAY).body());

    var receipt = workspace.receiptOf(body);
    assertThat(receipt.text("remarks")).isEqualTo("[]");
    assertThat(receipt.text("actions.0.status")).isEqualTo("CREATED");
  }

  @Test
  void theOneForCurlWorksAsItStandsOnceTheTokenIsFilledIn() {
    var curl = snippets().getFirst().code().replace(Snippet.TOKEN, workspace.asyncToken());

    var answer = run(curl);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(workspace.receipt(answer.header("X-Receipt-Id")).text("outcome"))
        .isEqualTo("CREATED");
  }

  @Test
  void nothingInAnyOfThemEndsAQuotation() {
    addFieldsOfEveryType();

    for (var snippet : snippets()) {
      assertThat(body(snippet)).as(snippet.id()).doesNotContain("'", "<", "&");
      assertThat(snippet.code()).doesNotContain("{capture}", "{form}", "{json}", "{token}");
    }
  }

  @Test
  void jsonForPeopleMeansTheSame() {
    var value =
        new JsonObject(Map.of("it's", new JsonText("<&> \"\\\u2028"), "n", new JsonNumber("1.50")));

    var written = SnippetJson.write(new JsonObject(Map.of("a", value, "b", JsonObject.EMPTY)));

    assertThat(
            new Answer(200, java.net.http.HttpHeaders.of(Map.of(), (a, b) -> true), written).json())
        .isEqualTo(new JsonObject(Map.of("a", value, "b", JsonObject.EMPTY)));
  }

  @Test
  void theyCanBeCopied() {
    var admin = Person.of(workspace, Role.ADMIN);
    try (var window = Window.onPhone(server).as(admin).open(PATH)) {
      var page = window.page();
      page.getByText("Python", new Page.GetByTextOptions().setExact(true)).click();
      window.assertUsableByAll();
      page.getByRole(
              AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy the snippet: Python"))
          .click();

      assertThat(page.getByText("Copied")).isVisible();
      assertThat((String) page.evaluate("navigator.clipboard.readText()"))
          .startsWith("import urllib.request")
          .contains(server.address(workspace.asyncPath("/autoupdatelead")).toString());
      window.picture("settings-api");
    }
  }

  @Test
  void theSwitchToLenientCountsAtOnce() {
    var admin = Person.of(workspace, Role.ADMIN);
    try (var window = Window.onLaptop(server).as(admin).open(PATH)) {
      var page = window.page();
      page.getByLabel("Lenient").check();
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();

      assertThat(page.getByLabel("Lenient")).isChecked();
    }
    assertThat(definitions().rules().lenient()).isTrue();
  }

  /// What curl would send: words are in apostrophes or have none, as every shell reads them.
  private static Answer run(String curl) {
    var words = new ArrayList<String>();
    var word = WORD.matcher(curl.replace("\\\n", " "));
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    assertThat(words).startsWith("curl", "-X", "POST").hasSize(10);
    var request = HttpRequest.newBuilder(URI.create(words.get(3)));
    for (int i = 5; i <= 7; i += 2) {
      var header = words.get(i).split(": ", 2);
      request.header(header[0], header[1]);
    }
    return Http.send(request.POST(BodyPublishers.ofString(words.get(9))));
  }

  private void addFieldsOfEveryType() {
    var editor = server.part(DefinitionEditor.class);
    var fields =
        Arrays.stream(FieldType.values())
            .map(type -> {
              var field = NewField.of("my_" + type.code(), "My " + type.code(), type);
              return type.hasOptions() ? field.withOptions("O'Brien </script>") : field;
            })
            .toList();
    fields.forEach(field -> editor.addLeadField(workspace.id(), field));
    editor.addCustomAction(
        workspace.id(), new NewCustomAction(1, "It's <first>", "", "", 0, false, fields), "");
    server
        .part(WorkspaceEditor.class)
        .change(
            workspace.id(),
            new WorkspaceSettings(
                "Other", "US", ZoneId.of("UTC"), "USD", "MM.dd.yyyy", "MM.dd.yyyy HH:mm"),
            "");
  }

  private List<Snippet> snippets() {
    var origin = server.address("").toString();
    return Snippets.of(
            new ApiAddresses(origin, workspace.id()), SampleLead.of(definitions(), TODAY))
        .all();
  }

  private Definitions definitions() {
    return server.part(DefinitionCache.class).find(workspace.id()).orElseThrow();
  }

  private static String body(Snippet snippet) {
    var body = BODY.matcher(snippet.code());
    assertThat(body.find()).as(snippet.id()).isTrue();
    return body.group();
  }
}

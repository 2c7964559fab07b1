package io.leadline.compat;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.leadline.compat.Script.that;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The kit itself: what is wrong fails.
class CompatTest {
  private static final String JANE = "{\"name\": \"Jane Doe\", \"rating\": 3}";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void passesACaseThatIsMet() {
    boolean isGood =
        run(200, JANE, that("a lead is read").get("/lead/0").expects("200 {'name': 'Jane Doe'}"));

    assertThat(isGood).isTrue();
    assertThat(report())
        .containsSubsequence("Stub", "a lead is read", "200 {'name': 'Jane Doe'}", "PASS")
        .contains("Cases: 1, passed: 1, failed: 0")
        .doesNotContain("FAIL");
  }

  @Test
  void failsACaseThatIsNotMetAndShowsWhatCame() {
    boolean isGood =
        run(200, JANE, that("a lead is read").get("/lead/0").expects("200 {'name': 'Jane Roe'}"));

    assertThat(isGood).isFalse();
    assertThat(report())
        .containsSubsequence(
            "a lead is read", "200 {'name': 'Jane Roe'}", "200 {'name':'Jane Doe'}", "FAIL")
        .containsSubsequence("the whole", "\"rating\": 3")
        .contains("Cases: 1, passed: 0, failed: 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          201 {'name': 'Jane Doe'}
          200 {'name': 'Jane Doe', 'city': 'Pune'}
          200 {'name': 'Jane Doe', 'rating': '3'}
          200 {'rating': 4}
          200 {'name': {'first': 'Jane'}}
          200 {'rating': '<id>'}
          200 {'rating': '<recent>'}
          200 {'rating': '<none>'}
          200 [{'name': 'Jane Doe'}]
          404 NOT_FOUND …
          400…
          """)
  void failsWhatCameOtherwise(String expected) {
    assertThat(run(200, JANE, that("a lead is read").get("/lead/0").expects(expected))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          404 NOT_FOUND There is nothing here.   | true
          404 NOT_FOUND …                        | true
          404 …                                  | true
          404 NOT_FOUND …nothing…                | true
          404 NOT_FOUND                          | false
          404 NOT_FOUND There is nothing         | false
          404 LEAD_NOT_FOUND …                   | false
          400 NOT_FOUND …                        | false
          404 NOT_FOUND …everything…             | false
          404 {'error': {'code': 'NOT_FOUND'}}   | true
          """)
  void comparesRefusalsByStatusCodeAndMessage(String expected, boolean isMet) {
    var refusal =
        """
        {"error": {"code": "NOT_FOUND", "message": "There is nothing here."}}
        """;

    assertThat(run(404, refusal, that("a lead is read").get("/lead/0").expects(expected)))
        .isEqualTo(isMet);
  }

  @Test
  void failsARefusalWithoutAMessage() {
    var refusal = "{\"error\": {\"code\": \"NOT_FOUND\", \"message\": \"\"}}";

    assertThat(run(404, refusal, that("x").get("/lead/0").expects("404 NOT_FOUND …"))).isFalse();
  }

  @Test
  void failsExactlyWhenAByteDiffers() {
    assertThat(run(200, "{ }", that("x").get("/lead/0").exactly("200 {}"))).isFalse();
    assertThat(run(200, "{}", that("x").get("/lead/0").exactly("200 {}"))).isTrue();
  }

  @Test
  void failsACaseWhoseFirstRequestsAreRefusedAndSaysWhich() {
    boolean isGood =
        run(
            404,
            JANE,
            that("a lead is read again").get("/lead/0").get("/lead/0").expects("404 …Jane…"));

    assertThat(isGood).isFalse();
    assertThat(report()).contains("after GET /autoupdate/v2/enterprise/<enterprise>/lead/0");
  }

  @Test
  void failsACaseThatNeedsAnIdThatNoAnswerNamed() {
    assertThat(run(200, JANE, that("a lead is read").lead().expects("200 …"))).isFalse();
    assertThat(report()).contains("there is no <lead> yet");
  }

  @Test
  void passesNoCaseOnAServerThatAnswersTheSameToEverything() {
    for (int status : List.of(200, 201, 500)) {
      try (var server = StubServer.answering(status, "{}")) {
        assertThat(Compat.run(server.target(), Compat.sections(3), new PrintStream(out))).isFalse();
      }
      assertThat(report()).contains("passed: 0,").doesNotContain("PASS");
    }
  }

  @Test
  void namesEachCaseOnce() {
    var names =
        Compat.sections(3).stream()
            .flatMap(
                section -> section.cases().stream().map(it -> section.title() + ": " + it.name()));

    assertThat(names).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void doesNotBeginWithoutAServer() {
    var nowhere = new Target("http://localhost:1", "0123456789abcdef01234567", "a", "s");

    assertThatThrownBy(() -> Compat.run(nowhere, List.of(), new PrintStream(out)))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("nothing answers at http://localhost:1");
  }

  @Test
  void doesNotBeginWithoutAToken() {
    var environment = Map.of("BASE", "http://localhost:1", "ENTERPRISE", "e", "ASYNC_TOKEN", "a");

    assertThatThrownBy(() -> Target.from(environment))
        .isInstanceOf(UsageException.class)
        .hasMessage("SYNC_TOKEN is missing");
  }

  @Test
  void usesNoneOfTheServersCode() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.leadline..").and(not(resideInAPackage("io.leadline.compat"))))
        .check(new ClassFileImporter().importPackages("io.leadline.compat"));
  }

  private boolean run(int status, String answer, Case only) {
    try (var server = StubServer.answering(status, answer)) {
      return Compat.run(
          server.target(),
          List.of(Section.of("Stub", only)),
          new PrintStream(out, true, StandardCharsets.UTF_8));
    }
  }

  private String report() {
    return out.toString(StandardCharsets.UTF_8);
  }
}

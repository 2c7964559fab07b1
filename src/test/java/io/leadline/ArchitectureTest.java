package io.leadline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// What the packages may know of each other, and what no package may do.
class ArchitectureTest {
  private static final String ROOT = "io.leadline";

  /// Which packages each package may use; all but the platform itself may use the platform too. A
  /// new direction is a decision, and belongs into `ARCHITECTURE.md` as well.
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          // What knows no feature.
          Map.entry("platform", Set.of()),
          Map.entry("platform.json", Set.of()),
          Map.entry("platform.cache", Set.of()),
          Map.entry("platform.startup", Set.of()),
          Map.entry("platform.database", Set.of("platform.json", "platform.startup")),
          // What there is.
          Map.entry("remark", Set.of()),
          Map.entry("workspace", Set.of()),
          Map.entry("team", Set.of("field.value", "workspace")),
          Map.entry("access", Set.of("audit", "workspace")),
          Map.entry("audit", Set.of("workspace")),
          Map.entry("retry", Set.of("workspace")),
          Map.entry("field", Set.of("workspace")),
          Map.entry("field.value", Set.of("field", "remark")),
          Map.entry("action", Set.of("field", "field.value", "remark", "workspace")),
          Map.entry("lead", Set.of("field", "workspace")),
          Map.entry("timeline", Set.of("lead", "action", "field", "field.value", "workspace")),
          Map.entry("search", Set.of("timeline", "lead", "workspace")),
          Map.entry("overview", Set.of("definition", "lead", "action", "workspace")),
          Map.entry("receipt", Set.of("timeline", "lead", "remark", "workspace")),
          Map.entry(
              "explanation",
              Set.of(
                  "replay",
                  "intakelog",
                  "definition",
                  "access",
                  "receipt",
                  "lead",
                  "remark",
                  "timeline",
                  "workspace")),
          Map.entry("sourcehealth", Set.of("receipt", "workspace")),
          // What is done with it.
          Map.entry(
              "definition",
              Set.of(
                  "timeline",
                  "lead",
                  "action",
                  "team",
                  "audit",
                  "field",
                  "field.value",
                  "workspace")),
          Map.entry(
              "intakelog",
              Set.of(
                  "definition", "receipt", "search", "lead", "field", "field.value", "workspace")),
          Map.entry("account", Set.of("definition", "access", "audit", "team", "workspace")),
          Map.entry(
              "intake",
              Set.of(
                  "definition",
                  "receipt",
                  "retry",
                  "timeline",
                  "lead",
                  "action",
                  "field",
                  "field.value",
                  "remark",
                  "workspace")),
          Map.entry(
              "replay",
              Set.of(
                  "intake",
                  "definition",
                  "receipt",
                  "lead",
                  "action",
                  "field",
                  "remark",
                  "workspace")),
          Map.entry(
              "relabelling",
              Set.of("intake", "definition", "timeline", "lead", "field", "workspace")),
          // Who asks for it.
          Map.entry(
              "api",
              Set.of(
                  "intake",
                  "definition",
                  "access",
                  "receipt",
                  "retry",
                  "timeline",
                  "lead",
                  "remark",
                  "workspace")),
          Map.entry(
              "api.async",
              Set.of(
                  "api",
                  "intake",
                  "definition",
                  "access",
                  "receipt",
                  "retry",
                  "lead",
                  "action",
                  "workspace")),
          Map.entry(
              "api.sync",
              Set.of(
                  "api",
                  "intake",
                  "definition",
                  "access",
                  "receipt",
                  "search",
                  "retry",
                  "timeline",
                  "lead",
                  "action",
                  "team",
                  "field",
                  "field.value",
                  "remark",
                  "workspace")),
          Map.entry("api.document", Set.of()),
          Map.entry(
              "api.sync.receipt",
              Set.of(
                  "api.sync",
                  "api",
                  "explanation",
                  "replay",
                  "intake",
                  "intakelog",
                  "definition",
                  "access",
                  "receipt",
                  "search",
                  "lead",
                  "remark",
                  "workspace")),
          Map.entry(
              "api.sync.team",
              Set.of("api.sync", "api", "account", "definition", "team", "field.value")),
          Map.entry(
              "api.sync.enterprise",
              Set.of("api", "definition", "lead", "action", "team", "field", "workspace")),
          Map.entry(
              "bootstrap",
              Set.of(
                  "definition",
                  "access",
                  "team",
                  "lead",
                  "action",
                  "field",
                  "field.value",
                  "workspace")),
          // What people see.
          Map.entry("dashboard", Set.of("definition", "access", "lead", "team", "workspace")),
          Map.entry(
              "dashboard.settings.options",
              Set.of(
                  "dashboard", "relabelling", "definition", "lead", "team", "field", "workspace")),
          Map.entry(
              "dashboard.account", Set.of("dashboard", "account", "access", "team", "workspace")),
          Map.entry(
              "dashboard.home", Set.of("dashboard", "overview", "definition", "lead", "action")),
          Map.entry(
              "dashboard.leads",
              Set.of(
                  "dashboard",
                  "dashboard.field",
                  "intake",
                  "definition",
                  "search",
                  "timeline",
                  "lead",
                  "action",
                  "team",
                  "field",
                  "field.value",
                  "remark",
                  "workspace")),
          Map.entry(
              "dashboard.intake.explain",
              Set.of("dashboard", "explanation", "intakelog", "lead", "receipt")),
          Map.entry("dashboard.settings", Set.of()),
          Map.entry(
              "dashboard.intake",
              Set.of(
                  "dashboard",
                  "dashboard.field",
                  "replay",
                  "intakelog",
                  "intake",
                  "definition",
                  "access",
                  "receipt",
                  "timeline",
                  "lead",
                  "action",
                  "team",
                  "audit",
                  "field",
                  "remark",
                  "workspace")),
          Map.entry(
              "dashboard.intake.replays",
              Set.of(
                  "dashboard",
                  "dashboard.intake",
                  "dashboard.intake.causes",
                  "replay",
                  "definition",
                  "access",
                  "audit",
                  "receipt",
                  "team")),
          Map.entry(
              "dashboard.intake.sources",
              Set.of(
                  "dashboard",
                  "dashboard.intake",
                  "dashboard.intake.causes",
                  "sourcehealth",
                  "access",
                  "receipt",
                  "team",
                  "workspace")),
          Map.entry(
              "dashboard.intake.causes",
              Set.of(
                  "dashboard",
                  "dashboard.intake",
                  "replay",
                  "definition",
                  "access",
                  "receipt",
                  "action",
                  "team",
                  "field",
                  "remark",
                  "workspace")),
          Map.entry(
              "dashboard.field",
              Set.of("definition", "lead", "team", "field", "field.value", "remark", "workspace")),
          Map.entry(
              "dashboard.lead",
              Set.of(
                  "dashboard",
                  "dashboard.field",
                  "dashboard.lead.timeline",
                  "intake",
                  "definition",
                  "lead",
                  "action",
                  "team",
                  "field",
                  "field.value",
                  "remark",
                  "workspace")),
          Map.entry(
              "dashboard.settings.api",
              Set.of("dashboard", "definition", "access", "action", "team", "field", "workspace")),
          Map.entry("dashboard.settings.audit", Set.of("dashboard", "definition", "audit", "team")),
          Map.entry("dashboard.settings.stages", Set.of("dashboard", "definition", "lead", "team")),
          Map.entry(
              "dashboard.settings.workspace",
              Set.of("dashboard", "definition", "field.value", "team", "workspace")),
          Map.entry(
              "dashboard.settings.team",
              Set.of("dashboard", "account", "definition", "access", "team", "field.value")),
          Map.entry(
              "dashboard.settings.schema",
              Set.of(
                  "dashboard",
                  "definition",
                  "timeline",
                  "action",
                  "team",
                  "field",
                  "field.value",
                  "workspace")),
          Map.entry(
              "dashboard.lead.timeline",
              Set.of(
                  "dashboard",
                  "dashboard.field",
                  "dashboard.intake",
                  "receipt",
                  "intake",
                  "definition",
                  "search",
                  "timeline",
                  "lead",
                  "action",
                  "team",
                  "field",
                  "field.value",
                  "remark",
                  "workspace")),
          Map.entry("", Set.of()));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void packagesUseOnlyWhatTheyMay() {
    var forbidden = new TreeMap<String, Set<String>>();

    used()
        .forEach((origin, targets) -> {
          var others = new TreeSet<>(targets);
          others.removeAll(MAY_USE.getOrDefault(origin, Set.of()));
          if (!others.isEmpty()) {
            forbidden.put(origin, others);
          }
        });

    assertThat(forbidden).isEmpty();
  }

  @Test
  void theTableListsEveryPackageAndNoDirectionThatNothingTakes() {
    var used = used();
    var packages = new TreeMap<String, Set<String>>();
    CLASSES.forEach(type -> packages.put(nameOf(type), used.getOrDefault(nameOf(type), Set.of())));

    assertThat(packages.keySet()).containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
    assertThat(MAY_USE)
        .allSatisfy(
            (origin, targets) -> assertThat(targets).as(origin).isSubsetOf(packages.get(origin)));
  }

  @Test
  void theMapHasEachPackageAboveThoseThatItUses() throws Exception {
    var lines =
        Files.readAllLines(Path.of("ARCHITECTURE.md")).stream()
            .filter(line -> line.contains("│"))
            .map(line -> List.of(line.substring(0, line.indexOf('│')).strip().split(" +")))
            .toList();

    features()
        .forEach((origin, targets) ->
            assertThat(lines)
                .filteredOn(line -> line.contains(origin))
                .as(origin)
                .singleElement()
                .satisfies(line ->
                    assertThat(lines.subList(lines.indexOf(line) + 1, lines.size()))
                        .flatMap(below -> below)
                        .containsAll(targets)));
  }

  @Test
  void noPackagesUseEachOther() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheApisAndThePagesKnowTheWeb() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".api..", ROOT + ".dashboard..", ROOT + ".platform..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta.servlet..",
            "org.springframework.http..",
            "org.springframework.web..",
            "org.springframework.boot.web..")
        .check(CLASSES);
  }

  @Test
  void onlyTheApisBindDataToJsonAndOnlyThePlatformParsesIt() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".api..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson.databind..", "com.fasterxml..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".api..", ROOT + ".platform.json")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("tools.jackson..")
        .check(CLASSES);
  }

  @Test
  void onlyStoresSpeakSql() {
    noClasses()
        .that(
            describe(
                "are neither stores nor the database itself",
                type -> !isStore(topLevel(type)) && !isDatabase(type)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..")
        .check(CLASSES);
  }

  @Test
  void namesSaySomething() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO|Data|Info)")
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIsAndWhereNullMayBe() {
    assertThat(CLASSES)
        .extracting(JavaClass::getPackage)
        .allSatisfy(it -> assertThat(it.tryGetPackageInfo()).as(it.getName()).isPresent());
    assertThat(CLASSES)
        .extracting(JavaClass::getPackage)
        .extracting(JavaPackage::getPackageInfo)
        .allSatisfy(it -> assertThat(it.isAnnotatedWith(NullMarked.class)).isTrue());
  }

  @Test
  void timeComesFromTheClock() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".platform.ClockConfiguration")
        .should()
        .callMethodWhere(describe("it reads the time of the machine", ArchitectureTest::readsTime))
        .orShould()
        .callConstructor(java.util.Date.class)
        .check(CLASSES);
  }

  private static boolean isStore(JavaClass type) {
    return type.getSimpleName().endsWith("Store");
  }

  private static boolean isDatabase(JavaClass type) {
    return resideInAPackage(ROOT + ".platform.database").test(type);
  }

  private static Map<String, Set<String>> features() {
    var features = new TreeMap<>(MAY_USE);
    features.keySet().removeIf(name -> name.isEmpty() || name.startsWith("platform"));
    return features;
  }

  private static boolean readsTime(JavaMethodCall call) {
    var owner = call.getTargetOwner();
    return switch (call.getName()) {
      case "now" ->
          owner.getPackageName().startsWith("java.time")
              && call.getTarget().getRawParameterTypes().isEmpty();
      case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
      case String name -> owner.isEquivalentTo(Clock.class) && name.startsWith("system");
    };
  }

  /// The packages of ours that each package uses; the platform's only where the platform itself
  /// does.
  private static Map<String, Set<String>> used() {
    return CLASSES.stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(ArchitectureTest::isBetweenPackages)
        .collect(
            groupingBy(
                use -> nameOf(use.getOriginClass()),
                TreeMap::new,
                mapping(use -> nameOf(use.getTargetClass()), toCollection(TreeSet::new))));
  }

  private static boolean isBetweenPackages(Dependency use) {
    var origin = use.getOriginClass();
    var target = use.getTargetClass();
    return resideInAPackage(ROOT + "..").test(target)
        && !origin.getPackageName().equals(target.getPackageName())
        && (isPlatform(origin) || !isPlatform(target));
  }

  private static boolean isPlatform(JavaClass type) {
    return resideInAPackage(ROOT + ".platform..").test(type);
  }

  private static JavaClass topLevel(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::topLevel).orElse(type);
  }

  /// The name of a class's package below ours; empty for ours.
  private static String nameOf(JavaClass type) {
    var name = type.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
  }
}

package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.Symptom;
import health.magnesium.advisory.reference.FigureReference;
import health.magnesium.advisory.reference.RuleDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AdvisoryRulesTest {

  private static final Path CLASSES =
      Path.of("src", "main", "java", "health", "magnesium", "advisory", "safety");
  private static final Path TESTS =
      Path.of("src", "test", "java", "health", "magnesium", "advisory", "safety");

  private final AdvisoryRules rules = new AdvisoryRules(TABLES);

  static List<AdvisoryRule> rules() {
    return new AdvisoryRules(TABLES).list();
  }

  private static Set<String> names(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(suffix))
          .map(name -> name.substring(0, name.length() - suffix.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void theListHasEveryRuleClassOnce() throws IOException {
    var classes = new TreeSet<String>();
    for (var name : names(CLASSES, ".java")) {
      if (Files.readString(CLASSES.resolve(name + ".java")).contains("implements AdvisoryRule {")) {
        classes.add(name);
      }
    }

    assertThat(rules.list())
        .extracting(rule -> rule.getClass().getSimpleName())
        .containsExactlyInAnyOrderElementsOf(classes);
  }

  @Test
  void everyRuleIsDescribedOnce() {
    assertThat(rules.list())
        .extracting(rule -> rule.id().value())
        .containsExactlyInAnyOrderElementsOf(
            TABLES.listRuleDescriptions().stream().map(RuleDescription::rule).toList());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasATestOfItsOwn(AdvisoryRule rule) throws IOException {
    assertThat(names(TESTS, "Test.java")).contains(rule.getClass().getSimpleName());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theIdIsTheWordsOfTheClass(AdvisoryRule rule) {
    var words = rule.getClass().getSimpleName().replaceAll("(?<!^)(?=[A-Z])", "-");

    assertThat(rule.id().value()).isEqualTo(words.toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theBasisIsTheSourceOfTheDescription(AdvisoryRule rule) {
    var source = description(rule).provenance();

    assertThat(rule.basis()).isEqualTo(new Citation(source.sourceId(), source.locator()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theDescriptionNamesEveryFigureOfTheCode(AdvisoryRule rule) throws IOException {
    var code = Files.readString(CLASSES.resolve(rule.getClass().getSimpleName() + ".java"));
    var named = description(rule).figures().stream().map(FigureReference::toString).toList();

    assertThat(figuresIn(code)).isSubsetOf(named);
  }

  private static RuleDescription description(AdvisoryRule rule) {
    return TABLES.findRuleDescription(rule.id().value()).orElseThrow();
  }

  private static List<String> figuresIn(String code) {
    var tables =
        Map.of(
            "Policy", "policies",
            "ConditionGroup", "condition-groups",
            "MedicationGroup", "medication-groups");
    return Pattern.compile("\\b(Policy|ConditionGroup|MedicationGroup)\\.([A-Z][A-Z0-9_]+)\\b")
        .matcher(code)
        .results()
        .map(
            found ->
                tables.get(found.group(1))
                    + ":"
                    + found.group(2).toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  @Test
  void noTwoRulesSpeakWithTheSameCode() {
    assertThat(rules.list().stream().flatMap(rule -> rule.codes().stream()).toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void mostUrgentComesFirst() {
    var findings =
        rules.assess(aWomanOf(40).egfr("28").days(3, food("320"), supplement("10")).situation());

    assertThat(findings)
        .extracting(Finding::severity)
        .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    assertThat(findings.getFirst().code()).isEqualTo(FindingCode.RENAL_AVOID);
  }

  @Test
  void seekingCareComesFirstAndSilencesInformation() {
    var findings =
        rules.assess(
            aWomanOf(40)
                .egfr("28")
                .with(Symptom.Kind.CHEST_PAIN)
                .days(3, food("320"), supplement("400"))
                .situation());

    assertThat(findings)
        .extracting(Finding::code)
        .containsExactly(
            FindingCode.SEEK_CARE_NOW, FindingCode.RENAL_AVOID, FindingCode.UL_EXCEEDED);
    assertThat(AdvisoryRules.endsRoutineAdvice(findings)).isTrue();
  }

  @Test
  void everyTopicOfTheVocabularyHasARule() {
    assertThat(rules.topicsNotChecked()).isEmpty();
  }
}

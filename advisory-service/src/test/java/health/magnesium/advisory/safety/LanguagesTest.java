package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.magnesium.advisory.intake.Intake;
import health.magnesium.advisory.intake.Item;
import health.magnesium.advisory.person.Allergen;
import health.magnesium.advisory.person.Coded;
import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Symptom;
import health.magnesium.advisory.reference.ConditionGroup;
import health.magnesium.advisory.reference.MedicationGroup;
import health.magnesium.advisory.reference.RequirementLookup;
import health.magnesium.advisory.reference.UpperLevel;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

  private static final MessageFiles SHIPPED = MessageFiles.fromClasspath();
  private static final Messages ENGLISH = read("en", "findings.properties");

  private final Languages languages = Languages.shipped();

  private static Messages read(String language, String file) {
    return Messages.read(language, SHIPPED.find(file).orElseThrow());
  }

  /** Every language found beside English. */
  static Stream<Messages> translations() {
    return Languages.shipped().codes().stream()
        .filter(language -> !language.equals("en"))
        .map(language -> read(language, "findings_" + language + ".properties"));
  }

  private static Set<String> sentences(Messages messages) {
    return messages.texts().keySet().stream()
        .filter(key -> !key.startsWith(Messages.WORD))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The words of vocabularies and tables that a text may show. */
  private static Stream<String> words() {
    var vocabularies =
        Stream.<Coded[]>of(
                Symptom.Kind.values(),
                Allergen.values(),
                LifeStage.values(),
                Item.Product.ProductType.values(),
                ConditionGroup.values(),
                MedicationGroup.values(),
                RequirementLookup.Note.values(),
                UpperLevel.Reason.values(),
                FindingCode.Topic.values(),
                UrgentSigns.Reason.values())
            .flatMap(Stream::of)
            .map(Coded::code);
    var printed =
        TABLES.listRows().stream()
            .flatMap(
                row ->
                    switch (row.table()) {
                      case "lab-tests" -> Stream.of(row.values().get("name"));
                      case "upper-levels" -> Stream.ofNullable(row.values().get("applies_to"));
                      case "interacting-drugs" -> Stream.of(row.key());
                      case "interactions" -> Stream.of(row.values().get("mechanism"));
                      default -> Stream.of();
                    });
    var labelsOfProducts =
        TABLES.listForms().stream()
            .flatMap(form -> Stream.concat(Stream.of(form.code()), form.aliases().stream()))
            .map(form -> "magnesium " + form);
    var others = Stream.of("female", "male", "infant", "child", "months", "water", "food");
    return Stream.of(vocabularies, printed, labelsOfProducts, others)
        .flatMap(words -> words)
        .distinct();
  }

  @Test
  void englishAndSpanishShip() {
    assertThat(languages.codes()).containsExactly("en", "es");
  }

  @ParameterizedTest
  @MethodSource("translations")
  void aShippedLanguageHasEverySentenceWithTheSameFacts(Messages messages) {
    assertThat(sentences(messages)).isEqualTo(sentences(ENGLISH));
    assertThat(messages.checkedAgainst(ENGLISH)).isSameAs(messages);
  }

  @ParameterizedTest
  @ValueSource(strings = {"findings.properties", "findings_es.properties"})
  void noKeyIsThereTwice(String file) {
    var keys =
        SHIPPED
            .find(file)
            .orElseThrow()
            .lines()
            .filter(line -> !line.startsWith("#") && line.contains("="))
            .map(line -> line.substring(0, line.indexOf('=')))
            .toList();

    assertThat(keys).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("translations")
  void aShippedLanguageHasEveryWord(Messages messages) {
    assertThat(messages.texts().keySet()).containsAll(ENGLISH.texts().keySet());
    assertThat(words())
        .allSatisfy(word -> assertThat(messages.findWord(word)).as(word).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "none | en",
        "'' | en",
        "es | es",
        "es-MX | es-MX",
        "ES-mx | es-MX",
        "es-419 | es-419",
        "es-u-nu-arab | es",
        "de | en",
        "de, es;q=0.5 | es",
        "en;q=0.2, es;q=0.9 | es",
        "es;q=0 | en",
        "es;q=0, en | en",
        "* | en",
        "*, es;q=0.5 | en",
        "es;q=2 | en",
        "<script> | en"
      })
  void speaksTheMostWantedLanguageThatIsThere(String header, String tag) {
    assertThat(languages.negotiate(header).toLanguageTag()).isEqualTo(tag);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"en | 1234.5", "es | 1234,5", "es-MX | 1234.5"})
  void writesNumbersAsTheRegionDoes(String tag, String written) {
    var text = languages.texts(Locale.forLanguageTag(tag));

    assertThat(text.sentence("supplement.note", Map.of("mg", new BigDecimal("1234.5"))))
        .contains(" " + written + " mg");
  }

  @Test
  void writesDatesAndGroupsInTheLanguage() {
    var slip = aWomanOf(40).lab("2601-3", "50", "mmol/L", Intake.TODAY);
    var finding = slip.assessedBy(new LabResultNotUsable()).getFirst();
    var low = aWomanOf(40).days(7, food("100")).assessedBy(new IntakeLikelyLow()).getFirst();
    var spanish = languages.texts(Locale.of("es"));

    assertThat(spanish.of(finding).detail())
        .contains("Magnesio en suero o plasma, moles 50 mmol/L, del 22 nov 2026");
    assertThat(spanish.of(low).detail()).contains("(mujer 31-50)");
  }

  @Test
  void aFileAddsALanguageAndWhatItLacksIsEnglish() {
    MessageFiles added =
        file ->
            file.equals("findings_de.properties")
                ? Optional.of("NO_DATA.title=Kein vollständiger Tag\n")
                : Optional.empty();
    var all = Languages.load(SHIPPED.orElse(added));
    var finding = aWomanOf(40).assessedBy(new NoUsableDay()).getFirst();

    var german = all.texts(all.negotiate("de-CH"));

    assertThat(all.codes()).containsExactly("de", "en", "es");
    assertThat(german.of(finding).title()).isEqualTo("Kein vollständiger Tag");
    assertThat(german.of(finding).plain())
        .isEqualTo(FindingTexts.in(Locale.ENGLISH).of(finding).plain());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NO_DATA.title= | is empty",
        "NO_DATE.title=Kein Tag | is no text of this service",
        "NO_DATA.detail=Von {tagen} Tagen keiner | names the facts [tagen] instead of [recordedDays]"
      })
  void refusesALanguageThatDoesNotFit(String text, String complaint) {
    MessageFiles added =
        file -> Optional.of(text).filter(it -> file.equals("findings_de.properties"));

    assertThatThrownBy(() -> Languages.load(SHIPPED.orElse(added)))
        .hasMessageContaining("texts in 'de': NO_DAT")
        .hasMessageContaining(complaint);
  }
}

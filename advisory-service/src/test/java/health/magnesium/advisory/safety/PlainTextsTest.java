package health.magnesium.advisory.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the person reads is short, without terms of the clinic, and never says too much. */
class PlainTextsTest {

  private static final int MOST_WORDS_IN_A_SENTENCE = 25;

  /** Terms of the clinic and words that would claim or order too much, by language. */
  private static final Map<String, List<String>> NEVER =
      Map.of(
          "en",
          List.of(
              "eGFR",
              "serum",
              "LOINC",
              "mmol",
              "upper level",
              "standard deviation",
              "probability",
              "lower bound",
              "contraindicat",
              "hypo",
              "renal",
              "elemental mg",
              "supplementation",
              "deficien",
              "cures",
              "treats",
              "stop taking",
              "skip",
              "inflammation",
              "your fault",
              "you should have"),
          "es",
          List.of(
              "FGe",
              "sérico",
              "LOINC",
              "mmol",
              "ingesta máxima tolerable",
              "desviación estándar",
              "límite inferior",
              "contraindica",
              "hipo",
              "renal",
              "suplementación",
              "carencia",
              "deficien",
              "cura",
              "trata ",
              "deje de tomar",
              "no tome",
              "omita",
              "inflamación",
              "su culpa",
              "debería haber"));

  private static final Pattern SENTENCE = Pattern.compile("[.?!:;]\\s+");
  private static final Pattern WORD = Pattern.compile("\\s+");

  static Stream<Arguments> plainTexts() {
    return Languages.shipped().codes().stream()
        .flatMap(
            language ->
                Languages.shipped().messages(language).texts().entrySet().stream()
                    .filter(text -> text.getKey().endsWith(".plain"))
                    .map(text -> Arguments.of(language, text.getKey(), text.getValue())));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("plainTexts")
  void hasShortSentences(String language, String key, String text) {
    assertThat(SENTENCE.split(text))
        .allSatisfy(
            sentence ->
                assertThat(WORD.split(sentence))
                    .hasSizeLessThanOrEqualTo(MOST_WORDS_IN_A_SENTENCE));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("plainTexts")
  void usesNoTermOfTheClinicAndClaimsNothing(String language, String key, String text) {
    assertThat(NEVER.get(language))
        .as("words that %s must not use", language)
        .isNotNull()
        .allSatisfy(word -> assertThat(text).doesNotContainIgnoringCase(word));
  }
}

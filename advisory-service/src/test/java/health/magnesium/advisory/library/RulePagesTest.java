package health.magnesium.advisory.library;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.safety.AdvisoryRule;
import health.magnesium.advisory.safety.AdvisoryRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that clinicians read are what the code, the tables and the texts say. */
class RulePagesTest {

  private static final Path PAGES = CommittedPage.DOCS.resolve("rules");
  private static final Path TEXTS =
      Path.of("src", "main", "resources", "messages", "findings.properties");

  static List<AdvisoryRule> rules() {
    return new AdvisoryRules(TABLES).list();
  }

  private static SortedMap<String, String> texts() throws IOException {
    var texts = new Properties();
    try (var in = Files.newBufferedReader(TEXTS)) {
      texts.load(in);
    }
    var sorted = new TreeMap<String, String>();
    texts.forEach((key, text) -> sorted.put((String) key, (String) text));
    return sorted;
  }

  private static Path page(String name) {
    return PAGES.resolve(name + ".md");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void thePageOfARuleIsWrittenFromItsRow(AdvisoryRule rule) throws IOException {
    CommittedPage.assertEquals(page(rule.id().value()), new RulePage(TABLES, texts()).write(rule));
  }

  @Test
  void theIndexListsEveryRule() throws IOException {
    var rows =
        rules().stream()
            .map(
                rule ->
                    List.of(
                        "[%s](%s.md)".formatted(RulePage.title(rule), rule.id()),
                        RulePage.codes(rule),
                        TABLES.findRuleDescription(rule.id().value()).orElseThrow().says()))
            .toList();
    CommittedPage.assertEquals(
        page("README"),
        "# Rules\n\nIn the order in which they are read. A test writes these pages from"
            + " `rules.csv`, the other tables and the texts.\n\n"
            + Markdown.table(List.of("Rule", "Codes", "Says"), rows));
  }

  @Test
  void thereIsNoPageWithoutARule() throws IOException {
    var expected =
        Stream.concat(Stream.of("README"), rules().stream().map(rule -> rule.id().value()))
            .map(name -> name + ".md")
            .toList();

    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString()).toList()).isSubsetOf(expected);
    }
  }

  @Test
  void onePageListsEveryRowThatAwaitsSignOff() throws IOException {
    CommittedPage.assertEquals(
        CommittedPage.DOCS.resolve("sign-off.md"), new SignOffPage(TABLES).write());
  }
}

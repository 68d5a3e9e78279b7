package health.magnesium.advisory.advisory;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.advisory.Replay.Expected;
import health.magnesium.advisory.advisory.Replay.Part;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayTest {

  private static final LocalDate DAY = LocalDate.parse("2026-11-22");
  private static final Inputs NOW = new Inputs("us", DAY, "en", "t", "facts", "foods", "plan");

  private static List<Part> changed(Expected before) {
    var replay = Replay.of(before, "v1", "hash", NOW);
    assertThat(replay.same()).isEqualTo(replay.changed().isEmpty());
    return replay.changed();
  }

  @Test
  void nothingChanged() {
    assertThat(changed(new Expected("v1", "hash", NOW))).isEmpty();
    assertThat(changed(new Expected("v1", "hash", null))).isEmpty();
  }

  @Test
  void theRulesetChanged() {
    assertThat(changed(new Expected("v0", "hash", null))).containsExactly(Part.RULESET_VERSION);
  }

  @ParameterizedTest
  @CsvSource({
    "eu,2026-11-22,en,t,facts,foods,plan,AUTHORITY",
    "us,2026-11-21,en,t,facts,foods,plan,ASSESSMENT_DATE",
    "us,2026-11-22,es,t,facts,foods,plan,LANGUAGE",
    "us,2026-11-22,en,u,facts,foods,plan,TEXTS",
    "us,2026-11-22,en,t,other,foods,plan,FACTS",
    "us,2026-11-22,en,t,facts,other,plan,FOODS",
    "us,2026-11-22,en,t,facts,foods,other,PLAN_FOODS"
  })
  void namesThePartThatChanged(
      String authority,
      LocalDate date,
      String language,
      String texts,
      String facts,
      String foods,
      String planFoods,
      Part part) {
    var before = new Inputs(authority, date, language, texts, facts, foods, planFoods);

    assertThat(changed(new Expected("v1", "other", before))).containsExactly(part);
  }

  @Test
  void withoutThePartsItOnlyKnowsThatSomeChanged() {
    assertThat(changed(new Expected("v0", "other", null)))
        .containsExactly(Part.RULESET_VERSION, Part.INPUTS);
    assertThat(changed(new Expected("v1", "other", NOW))).containsExactly(Part.INPUTS);
  }
}

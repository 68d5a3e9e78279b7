package health.magnesium.advisory.advisory;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.magnesium.advisory.assessment.Ruleset;
import health.magnesium.advisory.reference.Authority;
import health.magnesium.advisory.safety.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Judges what was gathered, and writes down from what. */
@ApplicationScoped
class Answers {

  private final Languages languages;
  private final PlanFoodsDigest planFoods;
  private final ObjectMapper json;
  private final Clock clock;

  Answers(Languages languages, PlanFoodsDigest planFoods, ObjectMapper json, Clock clock) {
    this.languages = languages;
    this.planFoods = planFoods;
    this.json = json;
    this.clock = clock;
  }

  AdvisoryAnswer answer(Gathered gathered, Ruleset ruleset, Authority authority, Locale locale) {
    var request = gathered.request();
    var candidates = Candidates.of(gathered.planFoods(), request);
    var input =
        new InputBuilder(ruleset.tables(), gathered)
            .build(request, authority, gathered.date(), candidates, locale);
    var inputs = inputs(gathered, authority, locale);
    var hash = inputs.hash(json);
    var expected = request.expected();
    return AdvisoryAnswer.of(
        ruleset.assessor().assess(input),
        hash,
        inputs,
        expected == null ? null : Replay.of(expected, ruleset.version(), hash, inputs),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        gathered.date(),
        gathered.reading().composition());
  }

  private Inputs inputs(Gathered gathered, Authority authority, Locale locale) {
    return new Inputs(
        authority.id(),
        gathered.date(),
        locale.toLanguageTag(),
        languages.wording(locale),
        Inputs.hashOf(gathered.request().factsAlone(), json),
        Inputs.hashOf(gathered.foodsRead(), json),
        planFoods.of(gathered.planFoods()));
  }
}

package health.magnesium.advisory.advisory;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.magnesium.advisory.advisory.ComparisonRequest.Against;
import health.magnesium.advisory.assessment.Ruleset;
import health.magnesium.advisory.assessment.Rulesets;
import health.magnesium.advisory.problem.AdvisoryProblem;
import health.magnesium.advisory.reference.Authority;
import health.magnesium.http.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;

/** Judges the same facts twice. Foods are fetched once, so that only what was asked for differs. */
@ApplicationScoped
class Comparisons {

  private final Advisor advisor;
  private final Answers answers;
  private final Rulesets rulesets;
  private final ObjectMapper json;

  Comparisons(Advisor advisor, Answers answers, Rulesets rulesets, ObjectMapper json) {
    this.advisor = advisor;
    this.answers = answers;
    this.rulesets = rulesets;
    this.json = json;
  }

  Comparison compare(ComparisonRequest body, Advisor.Asker asker) {
    var against = body.against();
    if ((against.authority() == null) == (against.rulesetVersion() == null)) {
      throw Problems.invalidBody("/against", "needs either authority or rulesetVersion");
    }
    var current = rulesets.current();
    var other = ruleset(against);
    var date = advisor.dateOf(body.request());
    RequestCheck.check(body.request(), date, current.tables(), "/request");
    RequestCheck.check(body.request(), date, other.tables(), "/request");
    var authority = advisor.authority(body.request());
    var otherAuthority = authority(against, other, authority);
    var gathered = advisor.gather(body.request(), date, asker);
    var a = answers.answer(gathered, current, authority, asker.locale());
    var b = answers.answer(gathered, other, otherAuthority, asker.locale());
    return new Comparison(a, b, Difference.between(a, b, json));
  }

  private Ruleset ruleset(Against against) {
    var version = against.rulesetVersion();
    return version == null
        ? rulesets.current()
        : rulesets
            .find(version)
            .orElseThrow(
                () ->
                    Problems.of(
                        AdvisoryProblem.RULESET_NOT_HELD,
                        "'%s' is not held here; held are %s"
                            .formatted(version, String.join(", ", rulesets.versions()))));
  }

  private static Authority authority(Against against, Ruleset other, Authority asked) {
    var id = against.authority() == null ? asked.id() : against.authority();
    return other
        .tables()
        .findAuthority(id)
        .orElseThrow(
            () ->
                Problems.invalidBody(
                    against.authority() == null ? "/against/rulesetVersion" : "/against/authority",
                    "'%s' is not one of %s"
                        .formatted(
                            id,
                            other.tables().listAuthorities().stream()
                                .map(Authority::id)
                                .toList())));
  }
}

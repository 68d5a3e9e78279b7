package health.magnesium.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The three packaged services on a real PostgreSQL, used as a clinic's portal would use them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdvisoryJourneyIT {

  /** From sending the request to the whole answer, even when a neighbour is down. */
  private static final Duration ADVISORY_DEADLINE = Duration.ofSeconds(8);

  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
  private static final LocalDate FIRST = TODAY.minusDays(7);
  private static final LocalDate LAST = TODAY.minusDays(1);

  private final JourneyStack journey = JourneyStack.running();
  private final LocalStack stack = journey.stack();

  @Test
  void aWeekOfDiaryBecomesAnAdvisoryWithTheRightNumbers() {
    var person = journey.newPerson("1986-03-01", "female");
    var week = new RecordedWeek(journey, person, FIRST);
    week.record();

    var answer = firstAdvisory(person);

    var intake = answer.path("intake");
    assertThat(intake.path("completeDays").asInt()).isEqualTo(7);
    assertThat(intake.path("meanMg").asDouble()).isCloseTo(week.meanMg(), within(0.051));
    for (var stream : week.meanBySourceMg().entrySet()) {
      assertThat(intake.path("bySourceMg").path(stream.getKey()).asDouble())
          .as(stream.getKey())
          .isCloseTo(stream.getValue(), within(0.051));
    }
    assertThat(intake.path("days")).hasSize(7);
    for (int day = 0; day < 7; day++) {
      assertThat(intake.path("days").get(day).path("bySourceMg").path("food").asDouble())
          .isCloseTo(week.foodMg(day), within(0.051));
    }

    // IOM 2000: requirement SD is 10 % of the EAR; day-to-day SD of a woman of 19 to 50 is 86 mg.
    var sd = Math.sqrt(26.5 * 26.5 + 86.0 * 86.0 / 7);
    var z = (week.meanMg() - 265) / sd;
    var probability = NormalDistribution.of(0, 1).cumulativeProbability(z);
    var adequacy = answer.path("adequacy");
    assertThat(adequacy.path("earMg").asDouble()).isEqualTo(265);
    assertThat(adequacy.path("rdaMg").asDouble()).isEqualTo(320);
    assertThat(adequacy.path("sdDifferenceMg").asDouble()).isCloseTo(sd, within(0.051));
    assertThat(adequacy.path("z").asDouble()).isCloseTo(z, within(0.001));
    assertThat(adequacy.path("probabilityAdequate").asDouble())
        .isCloseTo(probability, within(0.001));

    var taken = week.meanMg("supplement") + week.meanMg("medicine");
    assertThat(answer.path("upperLevel").path("meanMg").asDouble()).isCloseTo(taken, within(0.051));
    assertThat(answer.path("upperLevel").path("exceeded").asBoolean()).isEqualTo(taken > 350);
  }

  @Test
  void withoutTheCatalogTheAdvisorySaysSoInTimeAndTheDiaryGoesOn() {
    var person = journey.newPerson("1968-05-17", "male");
    var week = new RecordedWeek(journey, person, FIRST);
    week.record();
    firstAdvisory(person);
    stack.catalog().stop();

    var began = System.nanoTime();
    var answer = advisory(person);
    var took = Duration.ofNanos(System.nanoTime() - began);

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(took).isLessThan(ADVISORY_DEADLINE);
    assertThat(journey.writeWater(person, LAST).statusCode()).isEqualTo(201);

    stack.start(stack.catalog(), journey.progress());

    assertThat(firstAdvisory(person).path("intake").path("completeDays").asInt()).isEqualTo(7);
  }

  @Test
  void whatWasAcknowledgedIsThereOnceAfterCrashes() {
    var load = new Load(journey.intake(), 2, LAST);
    var kills = new Kills(stack, journey.intake(), load, journey.progress());
    load.begin();

    kills.ofIntake();
    kills.ofPostgres();
    load.end();

    var audit = load.audit();
    assertThat(audit.isClean()).as(audit + "\n" + audit.unexpected()).isTrue();
    assertThat(audit.acknowledged()).isPositive();
    assertThat(audit.updates()).isPositive();
  }

  @Test
  void theCatalogOutlivesItsDatabase() {
    stack.postgres().kill();

    var answer = journey.catalog().get("/v1/foods?q=almonds");
    stack.postgres().start();

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(answer.body()).contains("storage-unavailable");
    assertThat(Waiting.until(Duration.ofSeconds(60), stack.catalog()::isReady)).isTrue();
    assertThat(journey.catalog().get("/v1/foods?q=almonds").statusCode()).isEqualTo(200);
  }

  @Test
  void onlyACallWithoutTokenIsTheDemoTenant() {
    assertThat(journey.without().get("/v1/patients").statusCode()).isEqualTo(200);
    assertThat(journey.with("no.such.token").get("/v1/patients").statusCode()).isEqualTo(401);
  }

  /** Asks again while the fresh programs are too slow for their own deadlines. */
  private JsonNode firstAdvisory(String person) {
    assertThat(Waiting.until(Duration.ofSeconds(60), () -> advisory(person).statusCode() == 200))
        .isTrue();
    return Diary.json(advisory(person));
  }

  private HttpResponse<String> advisory(String person) {
    return journey
        .advisory()
        .get("/v1/patients/%s/advisory?from=%s&to=%s".formatted(person, FIRST, LAST));
  }
}

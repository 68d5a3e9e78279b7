package health.magnesium.advisory.assessment;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.intake.Dose;
import health.magnesium.advisory.intake.Intake;
import health.magnesium.advisory.intake.Item;
import health.magnesium.advisory.intake.RecordedDay;
import health.magnesium.advisory.person.LabResult;
import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Person;
import health.magnesium.advisory.person.Sex;
import health.magnesium.advisory.person.Symptom;
import health.magnesium.advisory.reference.Requirement;
import health.magnesium.advisory.safety.FindingCode;
import health.magnesium.advisory.safety.FindingView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AssessorPropertiesTest {

  private static final Assessor ASSESSOR = new Assessor(TABLES);

  @Provide
  Arbitrary<Item> items() {
    var mg = Arbitraries.integers().between(0, 700).map(String::valueOf);
    Arbitrary<Item> foods =
        Combinators.combine(Arbitraries.of("soup", "bread", "beans"), mg).as(Intake::food);
    Arbitrary<Item> unknown = Arbitraries.of("bar", "stew").map(Intake::unknownFood);
    Arbitrary<Item> water = mg.map(Intake::tapWater);
    Arbitrary<Item> supplements = mg.map(Intake::supplement);
    Arbitrary<Item> prescribed = mg.map(Intake::prescribed);
    Arbitrary<Item> fortified =
        Combinators.combine(mg, mg).as((whole, added) -> Intake.fortified(whole, added));
    Arbitrary<Item> enriched = mg.map(added -> Intake.enriched("500", null, added));
    Arbitrary<Item> unclear = Arbitraries.of(Intake.supplement("powder", new Dose.UnknownAmount()));
    return Arbitraries.oneOf(
        foods, unknown, water, supplements, prescribed, fortified, enriched, unclear);
  }

  @Provide
  Arbitrary<List<RecordedDay>> days() {
    var day =
        Combinators.combine(
                Arbitraries.of(true, true, false),
                Arbitraries.of("400", "1900", "7000").map(BigDecimal::new).injectNull(0.5),
                items().list().ofMaxSize(6))
            .as((complete, kcal, items) -> new RecordedDay(TODAY, complete, kcal, items));
    return day.list().ofMaxSize(9).map(AssessorPropertiesTest::onDifferentDates);
  }

  private static List<RecordedDay> onDifferentDates(List<RecordedDay> days) {
    var dated = new ArrayList<RecordedDay>();
    for (var day : days) {
      dated.add(
          new RecordedDay(
              TODAY.minusDays(dated.size()), day.complete(), day.energyKcal(), day.items()));
    }
    return dated;
  }

  @Provide
  Arbitrary<Person> people() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 1200),
            Arbitraries.of(Sex.class),
            Arbitraries.of(LifeStage.class),
            Arbitraries.of("10", "28", "45", "75").list().ofMaxSize(2),
            Arbitraries.of(Symptom.Kind.class).list().ofMaxSize(1))
        .as(
            (months, sex, stage, rates, symptoms) ->
                new Person(
                    TODAY.minusMonths(months),
                    sex,
                    stage,
                    List.of(),
                    List.of(),
                    rates.stream().map(AssessorPropertiesTest::egfr).toList(),
                    symptoms.stream().map(kind -> new Symptom(kind, null)).toList(),
                    Set.of(),
                    Set.of()));
  }

  private static LabResult egfr(String rate) {
    return new LabResult("98979-8", new BigDecimal(rate), "mL/min/{1.73_m2}", TODAY, null);
  }

  @Provide
  Arbitrary<String> authorities() {
    return Arbitraries.of(TABLES.authorityIds());
  }

  private static Assessment assess(Person person, List<RecordedDay> days) {
    return assess("us-iom-1997", person, days);
  }

  private static Assessment assess(String authority, Person person, List<RecordedDay> days) {
    var born =
        days.stream().map(RecordedDay::date).filter(date -> date.isBefore(person.birthDate()));
    var usable = born.findAny().isPresent() ? List.<RecordedDay>of() : days;
    return ASSESSOR.assess(
        new AssessmentInput(
            TABLES.findAuthority(authority).orElseThrow(),
            TODAY,
            person,
            usable,
            List.of(),
            List.of(),
            Locale.ENGLISH));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfDaysAndItemsDoesNotMatter(
      @ForAll("people") Person person,
      @ForAll("days") List<RecordedDay> days,
      @ForAll Random random) {
    var shuffled = new ArrayList<RecordedDay>();
    for (var day : days) {
      var items = new ArrayList<>(day.items());
      Collections.shuffle(items, random);
      shuffled.add(new RecordedDay(day.date(), day.complete(), day.energyKcal(), items));
    }
    Collections.shuffle(shuffled, random);

    assertThat(assess(person, shuffled)).isEqualTo(assess(person, days));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void moreFoodNeverRaisesTheUpperLevelFigures(
      @ForAll("authorities") String authority,
      @ForAll("people") Person person,
      @ForAll("days") List<RecordedDay> days) {
    var more =
        days.stream()
            .map(
                day -> {
                  var items = new ArrayList<>(day.items());
                  items.add(Intake.food("feast", "900"));
                  items.add(Intake.water("3000", "300"));
                  return new RecordedDay(day.date(), day.complete(), day.energyKcal(), items);
                })
            .toList();

    assertThat(assess(authority, person, more).upperLevel())
        .isEqualTo(assess(authority, person, days).upperLevel());
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void theAnswerIsConsistentForAnyInput(
      @ForAll("authorities") String authority,
      @ForAll("people") Person person,
      @ForAll("days") List<RecordedDay> days) {
    var answer = assess(authority, person, days);

    var codes = answer.findings().stream().map(finding -> finding.code()).toList();
    assertThat(answer.plan() == null).isEqualTo(codes.contains(FindingCode.SEEK_CARE_NOW));
    switch (answer.adequacy().verdict()) {
      case LIKELY_ADEQUATE -> {
        if (answer.adequacy().basis() == Requirement.Basis.EAR) {
          assertThat(answer.adequacy().probabilityAdequate())
              .isGreaterThanOrEqualTo(new BigDecimal("0.85"));
        } else {
          assertThat(answer.adequacy().basis()).isEqualTo(Requirement.Basis.AI);
        }
      }
      case LIKELY_LOW -> assertThat(answer.intake().coverage().lowerBound()).isFalse();
      case UNCERTAIN -> assertThat(answer.adequacy().z()).isNotNull();
      case NOT_ASSESSABLE -> assertThat(answer.adequacy().z()).isNull();
    }
    if (codes.contains(FindingCode.ADEQUATE)) {
      assertThat(codes).doesNotContain(FindingCode.PROBABLY_ADEQUATE, FindingCode.AI_ONLY);
    }
    if (answer.intake().completeDays() == 0) {
      assertThat(answer.intake().meanMg()).isNull();
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void everyRowThatAppliesIsShownAndNoGroupIsWithoutAReason(
      @ForAll("authorities") String authority,
      @ForAll("people") Person person,
      @ForAll("days") List<RecordedDay> days) {
    var answer = assess(authority, person, days);

    var codes = answer.findings().stream().map(FindingView::code).toList();
    var adequacy = answer.adequacy();
    if (adequacy.basis() == null) {
      assertThat(adequacy.targetMg()).isNull();
    }
    if (adequacy.probabilityAdequate() == null && !codes.contains(FindingCode.SEEK_CARE_NOW)) {
      assertThat(codes)
          .containsAnyOf(
              FindingCode.NO_QUANT,
              FindingCode.NO_DATA,
              FindingCode.SEX_NEEDED,
              FindingCode.AI_ONLY,
              FindingCode.NO_PUBLISHED_ROW);
    }
  }
}

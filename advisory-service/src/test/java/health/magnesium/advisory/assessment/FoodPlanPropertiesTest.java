package health.magnesium.advisory.assessment;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.intake.Intake;
import health.magnesium.advisory.intake.RecordedDay;
import health.magnesium.advisory.person.Allergen;
import health.magnesium.advisory.person.Condition;
import health.magnesium.advisory.person.Diet;
import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Person;
import health.magnesium.advisory.person.Sex;
import health.magnesium.advisory.plan.CandidateFood;
import health.magnesium.advisory.plan.Plan;
import health.magnesium.advisory.plan.PlanStatus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Laws of the plan, for a woman who eats between 100 and 400 of her 320 mg. */
class FoodPlanPropertiesTest {

  private static final Assessor ASSESSOR = new Assessor(TABLES);
  private static final int DAYS_PER_FOOD = 3;

  @Provide
  Arbitrary<List<CandidateFood>> foods() {
    var tags =
        Arbitraries.of(
                "contains-soy",
                "nut-cashew",
                "contains-gluten",
                "may-contain-gluten",
                "vegan",
                "meat",
                "oxalate-high",
                "oxalate-low",
                "high-fibre-rough",
                "salted",
                "sodium-low",
                "selenium-high")
            .set()
            .ofMaxSize(3);
    var amount = Arbitraries.of("1", "150", "199", "200", "400").injectNull(0.15);
    var mg = Arbitraries.of("30", "55.5", "80", "120").injectNull(0.1);
    var kcal = Arbitraries.of("40", "160", "300").injectNull(0.1);
    return Combinators.combine(
            tags, amount, amount, amount, mg, kcal, Arbitraries.integers().between(0, 1))
        .as(FoodPlanPropertiesTest::food)
        .list()
        .ofMaxSize(9)
        .map(FoodPlanPropertiesTest::numbered);
  }

  private static CandidateFood food(
      Set<String> tags,
      @Nullable String potassium,
      @Nullable String phosphorus,
      @Nullable String vitaminK,
      @Nullable String mg,
      @Nullable String kcal,
      int timesEaten) {
    var all = new HashSet<>(tags);
    all.add("suggestable");
    return new CandidateFood(
        "?",
        "?",
        "group " + tags.size(),
        "100 g",
        new BigDecimal("100"),
        number(mg),
        number(kcal),
        number(potassium),
        number(phosphorus),
        number(vitaminK),
        new BigDecimal("4"),
        all,
        timesEaten);
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static List<CandidateFood> numbered(List<CandidateFood> foods) {
    var numbered = new ArrayList<CandidateFood>();
    for (var food : foods) {
      var id = "f" + numbered.size();
      numbered.add(
          new CandidateFood(
              id,
              id,
              food.group(),
              food.portion(),
              food.grams(),
              food.magnesiumMgPer100g(),
              food.energyKcalPer100g(),
              food.potassiumMgPer100g(),
              food.phosphorusMgPer100g(),
              food.vitaminKUgPer100g(),
              food.fibreGPer100g(),
              food.tags(),
              food.timesEaten()));
    }
    return numbered;
  }

  @Provide
  Arbitrary<Person> people() {
    return Combinators.combine(
            Arbitraries.of(Diet.class).set().ofMaxSize(1),
            Arbitraries.of(Allergen.SOY, Allergen.TREE_NUT).set().ofMaxSize(1),
            Arbitraries.of("K90.0", "N20.0", "E87.5", "K50.9", "E11.9").set().ofMaxSize(1))
        .as(
            (diets, allergies, codes) ->
                new Person(
                    TODAY.minusYears(40),
                    Sex.FEMALE,
                    LifeStage.NONE,
                    codes.stream()
                        .map(code -> new Condition(Condition.System.ICD_10, code))
                        .toList(),
                    List.of(),
                    List.of(),
                    List.of(),
                    allergies,
                    diets));
  }

  private static Assessment assess(Person person, int meanMg, List<CandidateFood> foods) {
    var days = new ArrayList<RecordedDay>();
    for (int i = 0; i < 7; i++) {
      days.add(
          Intake.completeDay(
              TODAY.minusDays(i), Intake.food(String.valueOf(meanMg)), Intake.supplement("0")));
    }
    return ASSESSOR.assess(
        new AssessmentInput(
            TABLES.findAuthority("us-iom-1997").orElseThrow(),
            TODAY,
            person,
            days,
            List.of(),
            foods,
            Locale.ENGLISH));
  }

  private static Plan plan(Person person, int meanMg, List<CandidateFood> foods) {
    return Objects.requireNonNull(assess(person, meanMg, foods).plan());
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void aFoodIsEitherLeftOutOrMayBePlanned(
      @ForAll("people") Person person,
      @ForAll("foods") List<CandidateFood> foods,
      @ForAll @IntRange(min = 100, max = 400) int meanMg) {
    var plan = plan(person, meanMg, foods);

    var planned = plannedIds(plan);
    var leftOut =
        plan.excluded().stream().map(Plan.ExcludedFood::foodId).collect(Collectors.toSet());
    assertThat(planned).noneMatch(leftOut::contains);
    assertThat(foods)
        .filteredOn(food -> planned.contains(food.foodId()))
        .allSatisfy(food -> assertAllowed(food, person));
  }

  /** The constraints written a second time, in the words of a dietitian. */
  private static void assertAllowed(CandidateFood food, Person person) {
    var tags = food.tags();
    assertThat(food.magnesiumMgPer100g()).isNotNull();
    assertThat(tags).doesNotContain("selenium-high");
    if (person.allergies().contains(Allergen.SOY)) {
      assertThat(tags).doesNotContain("contains-soy");
    }
    if (person.allergies().contains(Allergen.TREE_NUT)) {
      assertThat(tags).doesNotContain("nut-cashew");
    }
    var codes = person.conditions().stream().map(Condition::code).toList();
    if (codes.contains("K90.0") || person.diets().contains(Diet.GLUTEN_FREE)) {
      assertThat(tags).doesNotContain("contains-gluten", "may-contain-gluten");
    }
    if (codes.contains("K50.9")) {
      assertThat(tags).doesNotContain("high-fibre-rough");
    }
    if (codes.contains("N20.0") || person.diets().contains(Diet.LOW_OXALATE)) {
      assertThat(tags).contains("oxalate-low").doesNotContain("oxalate-high");
    }
    if (codes.contains("E87.5") || person.diets().contains(Diet.LOW_POTASSIUM)) {
      assertThat(food.potassiumMgPer100g()).isNotNull().isLessThan(new BigDecimal("200"));
    }
    if (person.diets().contains(Diet.LOW_PHOSPHORUS)) {
      assertThat(food.phosphorusMgPer100g()).isNotNull().isLessThan(new BigDecimal("150"));
    }
    if (person.diets().contains(Diet.VEGAN)) {
      assertThat(tags).contains("vegan").doesNotContain("meat");
    }
    if (person.diets().contains(Diet.LOW_SODIUM)) {
      assertThat(tags).contains("sodium-low").doesNotContain("salted");
    }
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void theStatusSaysWhatTheNumbersSay(
      @ForAll("people") Person person,
      @ForAll("foods") List<CandidateFood> foods,
      @ForAll @IntRange(min = 100, max = 400) int meanMg) {
    var plan = plan(person, meanMg, foods);
    var gap = Objects.requireNonNull(plan.gapMg());
    var added = added(plan.foods());

    assertThat(gap).isEqualByComparingTo(String.valueOf(Math.max(0, 320 - meanMg)));
    assertThat(plan.gapLeftMg()).isEqualByComparingTo(gap.subtract(added).max(BigDecimal.ZERO));
    assertThat(plan.status())
        .isEqualTo(
            gap.signum() == 0
                ? PlanStatus.NOT_NEEDED
                : foods.isEmpty()
                    ? PlanStatus.NO_FOODS_KNOWN
                    : added.signum() == 0
                        ? PlanStatus.INFEASIBLE
                        : added.compareTo(gap) >= 0 ? PlanStatus.CLOSES_GAP : PlanStatus.PARTLY);
    assertThat(plan.probabilityAfter()).isGreaterThanOrEqualTo(plan.probabilityBefore());
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void daysVaryAndStayWithinTheirLimits(
      @ForAll("people") Person person,
      @ForAll("foods") List<CandidateFood> foods,
      @ForAll @IntRange(min = 100, max = 319) int meanMg) {
    var plan = plan(person, meanMg, foods);

    assertThat(plan.days()).hasSize(plan.foods().isEmpty() ? 0 : 7);
    assertThat(plan.days())
        .allSatisfy(
            day -> {
              assertThat(day.foods()).hasSizeLessThanOrEqualTo(4).doesNotHaveDuplicates();
              assertThat(day.magnesiumMg()).isEqualByComparingTo(added(day.foods()));
              if (day.energyKcal() != null) {
                assertThat(day.energyKcal()).isLessThanOrEqualTo(new BigDecimal("500"));
              }
            });
    assertThat(
            plan.days().stream()
                .flatMap(day -> day.foods().stream())
                .collect(Collectors.groupingBy(Plan.PlannedFood::foodId, Collectors.counting())))
        .allSatisfy((food, times) -> assertThat(times).isLessThanOrEqualTo((long) DAYS_PER_FOOD));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfTheFoodsDoesNotMatter(
      @ForAll("people") Person person,
      @ForAll("foods") List<CandidateFood> foods,
      @ForAll Random random) {
    var shuffled = new ArrayList<>(foods);
    Collections.shuffle(shuffled, random);

    assertThat(plan(person, 200, shuffled)).isEqualTo(plan(person, 200, foods));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aPlanNeverChangesWhatIsSaidAboutIntakeAndUpperLevel(
      @ForAll("people") Person person, @ForAll("foods") List<CandidateFood> foods) {
    var with = assess(person, 200, foods);
    var without = assess(person, 200, List.of());

    assertThat(with.upperLevel()).isEqualTo(without.upperLevel());
    assertThat(with.adequacy()).isEqualTo(without.adequacy());
    assertThat(with.intake()).isEqualTo(without.intake());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void thereIsNoSupplementWhereFoodClosesTheGap(
      @ForAll("people") Person person, @ForAll("foods") List<CandidateFood> foods) {
    var plan = plan(person, 150, foods);

    if (plan.status() == PlanStatus.CLOSES_GAP) {
      assertThat(plan.supplement()).isNull();
    }
  }

  private static Set<String> plannedIds(Plan plan) {
    return plan.days().stream()
        .flatMap(day -> day.foods().stream())
        .map(Plan.PlannedFood::foodId)
        .collect(Collectors.toSet());
  }

  private static BigDecimal added(List<Plan.PlannedFood> foods) {
    return foods.stream()
        .map(Plan.PlannedFood::magnesiumMg)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}

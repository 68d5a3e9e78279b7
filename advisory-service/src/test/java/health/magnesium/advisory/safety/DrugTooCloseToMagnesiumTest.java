package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.TODAY;
import static health.magnesium.advisory.intake.Intake.compound;
import static health.magnesium.advisory.intake.Intake.daily;
import static health.magnesium.advisory.intake.Intake.elemental;
import static health.magnesium.advisory.intake.Intake.food;
import static health.magnesium.advisory.intake.Intake.form;
import static health.magnesium.advisory.intake.Intake.medicine;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.intake.Intake.withRoute;
import static health.magnesium.advisory.safety.DrugGiven.atc;
import static health.magnesium.advisory.safety.DrugGiven.during;
import static health.magnesium.advisory.safety.DrugGiven.named;
import static health.magnesium.advisory.safety.DrugGiven.on;
import static health.magnesium.advisory.safety.DrugGiven.rxnorm;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import health.magnesium.advisory.intake.Dose;
import health.magnesium.advisory.intake.Item;
import health.magnesium.advisory.intake.Item.Product;
import health.magnesium.advisory.intake.Item.Product.Kind;
import health.magnesium.advisory.intake.Item.Product.ProductType;
import health.magnesium.advisory.intake.Item.Product.Route;
import health.magnesium.advisory.intake.MagnesiumContent;
import health.magnesium.advisory.intake.Regimen;
import health.magnesium.advisory.person.Medication;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DrugTooCloseToMagnesiumTest {

  private static final String CIPROFLOXACIN = "J01MA02";
  private static final String LEVOTHYROXINE = "H03AA01";
  private static final String ALENDRONATE = "M05BA04";
  private static final String WARFARIN = "B01AA03";

  private final AdvisoryRule rule = new DrugTooCloseToMagnesium(TABLES);

  private List<Finding> findings(Medication drug, String... magnesiumTimes) {
    return aWomanOf(40)
        .taking(drug)
        .taking(daily(supplement("100"), magnesiumTimes))
        .assessedBy(rule);
  }

  private static Product at(Product product, String time) {
    return product.at(LocalTime.parse(time));
  }

  @ParameterizedTest
  @CsvSource({
    "08:00, 08:00",
    "08:00, 09:59",
    "08:00, 02:01",
    "08:00, 07:59",
    "23:30, 01:29",
    "01:00, 19:01",
    "00:00, 23:59"
  })
  void warnsWhenTheDrugIsTooCloseOnEitherSide(String drug, String magnesium) {
    assertThat(findings(atc(CIPROFLOXACIN, drug), magnesium))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
              assertThat(finding.variant()).isEqualTo("conflict");
            });
  }

  @ParameterizedTest
  @CsvSource({"08:00, 10:00", "08:00, 02:00", "08:00, 16:00", "23:30, 01:30", "01:00, 19:00"})
  void isSilentWhenTheyAreFarEnoughApart(String drug, String magnesium) {
    assertThat(findings(atc(CIPROFLOXACIN, drug), magnesium)).isEmpty();
  }

  @Test
  void saysWhichDosesAreTooCloseAsTheContractNamesThem() {
    var finding =
        findings(
                named("ciprofloxacin 500", CIPROFLOXACIN, "20:00", "08:00"),
                "09:30",
                "17:00",
                "12:00")
            .getFirst();

    assertThat(finding.because())
        .containsEntry("drug", "ciprofloxacin 500")
        .containsEntry("hoursBefore", new BigDecimal("2"))
        .containsEntry("hoursAfter", new BigDecimal("6"))
        .containsEntry("timesKnown", true)
        .containsEntry(
            "conflicts",
            List.of(
                Map.of(
                    "drugTime", "08:00", "magnesiumTime", "09:30", "hours", new BigDecimal("1.5")),
                Map.of(
                    "drugTime", "20:00", "magnesiumTime", "17:00", "hours", new BigDecimal("3"))))
        .containsEntry("products", List.of("magnesium tablet"));
  }

  @Test
  void givesTheHoursWhenATimeIsUnknown() {
    assertThat(findings(atc(CIPROFLOXACIN), "08:00"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.variant()).isEqualTo("times-unknown");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
              assertThat(finding.because())
                  .containsEntry("timesKnown", false)
                  .containsEntry("conflicts", List.of());
            });
    assertThat(findings(atc(CIPROFLOXACIN, "08:00"))).hasSize(1);
  }

  @Test
  void aKnownConflictStandsBesideAnUnknownTime() {
    var findings =
        aWomanOf(40)
            .taking(atc(CIPROFLOXACIN, "08:00"))
            .day(at(supplement("100"), "08:30"), supplement("100"))
            .assessedBy(rule);

    assertThat(findings)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
              assertThat(finding.because()).containsEntry("timesKnown", false);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "J01MA14, 4, 8",
    "J01MA15, 2, 3",
    "J01MA12, 2, 2",
    "J01MA01, 2, 2",
    "J01MA06, 2, 2",
    "J01MA02, 2, 6",
    "J01MA23, 2, 6",
    "J01MA03, 2, 6",
    "J01MA, 2, 6",
    "J01AA02, 3, 6",
    "M05BA04, 4, 4",
    "M05BA06, 4, 4",
    "M05BA07, 4, 4",
    "H03AA01, 4, 4",
    "J05AJ03, 2, 6",
    "J05AR21, 4, 6",
    "J05AR20, 2, 6",
    "J05AJ02, 4, 4",
    "J05AJ04, 2, 4",
    "L04AA06, 3, 3",
    "N02BF01, 0, 2",
    "B03AA07, 4, 4",
    "M01CC01, 4, 4",
    "J01XE01, 4, 4",
    "P01BA01, 4, 4",
    "P01BA02, 4, 4",
    "B02BX05, 2, 4",
    "A12AA04, 2, 2"
  })
  void usesTheHoursOfTheDrugForEveryProduct(String code, BigDecimal before, BigDecimal after) {
    assertThat(findings(atc(code), "08:00").getFirst().because())
        .containsEntry("hoursBefore", before)
        .containsEntry("hoursAfter", after);
  }

  @ParameterizedTest
  @CsvSource({"C01AA05", "B01AA03", "C10AA07", "C09AA01", "J02AC02", "R06AX26", "J01FA10"})
  void someDrugsAreConcernedByAntacidsOnly(String code) {
    var antacid = medicine("antacid", ProductType.ANTACID, compound("400"));

    assertThat(findings(atc(code, "08:00"), "08:00")).isEmpty();
    assertThat(
            aWomanOf(40)
                .taking(atc(code, "08:00"))
                .taking(daily(antacid, "09:59"))
                .assessedBy(rule))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.because())
                    .containsEntry("hoursBefore", new BigDecimal("2"))
                    .containsEntry("hoursAfter", new BigDecimal("2")));
  }

  @ParameterizedTest
  @CsvSource({
    "2551, J01MA02",
    "139462, J01MA14",
    "82122, J01MA12",
    "10582, H03AA01",
    "1433868, J05AJ03",
    "46041, M05BA04",
    "3640, J01AA02",
    "25480, N02BF01",
    "68149, L04AA06"
  })
  void rxNormAndAtcMeanTheSameDrug(String rxnorm, String atc) {
    assertThat(findings(rxnorm(rxnorm, "08:00"), "08:00"))
        .isEqualTo(findings(atc(atc, "08:00"), "08:00"))
        .hasSize(1);
  }

  @Test
  void gabapentinMayComeJustBeforeMagnesiumButNotSoonAfter() {
    assertThat(findings(atc("N02BF01", "08:00"), "08:01")).isEmpty();
    assertThat(findings(atc("N02BF01", "08:00"), "06:00")).isEmpty();
    assertThat(findings(atc("N02BF01", "08:00"), "06:01")).hasSize(1);
    assertThat(findings(atc("N02BF01", "08:00"), "08:00")).hasSize(1);
  }

  @Test
  void theWeightOfTheInteractionIsTheSeverity() {
    var antacid = medicine("antacid", ProductType.ANTACID, compound("400"));

    assertThat(findings(atc(LEVOTHYROXINE, "08:00"), "08:00"))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
    assertThat(
            aWomanOf(40)
                .taking(atc(WARFARIN, "08:00"))
                .taking(daily(antacid, "08:00"))
                .assessedBy(rule))
        .extracting(Finding::severity)
        .containsExactly(Severity.INFO);
  }

  @Test
  void aWeeklyDrugMeetsMagnesiumOnlyOnItsDay() {
    var monday = on(atc(ALENDRONATE, "07:00"), DayOfWeek.MONDAY);
    var onTuesdays =
        new Regimen(
            supplement("100"), DrugGiven.times("07:00"), Set.of(DayOfWeek.TUESDAY), null, null);

    assertThat(aWomanOf(40).taking(monday).taking(onTuesdays).assessedBy(rule)).isEmpty();
    assertThat(findings(monday, "07:00")).hasSize(1);
    assertThat(findings(monday)).hasSize(1);
  }

  @Test
  void recordedDaysShowTheHabitOfTheirWeekday() {
    var ofToday = on(atc(ALENDRONATE, "07:00"), TODAY.getDayOfWeek());
    var ofTomorrow = on(atc(ALENDRONATE, "07:00"), TODAY.plusDays(1).getDayOfWeek());
    var tablet = at(supplement("100"), "07:30");

    assertThat(aWomanOf(40).taking(ofToday).day(tablet).assessedBy(rule)).hasSize(1);
    assertThat(aWomanOf(40).taking(ofTomorrow).day(tablet).assessedBy(rule)).isEmpty();
    assertThat(aWomanOf(40).taking(ofToday).incompleteDay(tablet).assessedBy(rule)).hasSize(1);
  }

  @Test
  void aDrugCountsOnlyWhileItIsTaken() {
    var drug = atc(CIPROFLOXACIN, "08:00");

    assertThat(findings(during(drug, TODAY, TODAY), "08:00")).hasSize(1);
    assertThat(findings(during(drug, TODAY.plusDays(1), null), "08:00")).isEmpty();
    assertThat(findings(during(drug, null, TODAY.minusDays(1)), "08:00")).isEmpty();
  }

  @Test
  void aProductCountsOnlyWhileItIsTaken() {
    var ended =
        new Regimen(
            supplement("100"), DrugGiven.times("08:00"), Set.of(), null, TODAY.minusDays(1));

    assertThat(aWomanOf(40).taking(atc(CIPROFLOXACIN, "08:00")).taking(ended).assessedBy(rule))
        .isEmpty();
  }

  @Test
  void anUnknownDoseOfMagnesiumCounts() {
    var powder = supplement("powder", new Dose.UnknownAmount());

    assertThat(
            aWomanOf(40)
                .taking(atc(CIPROFLOXACIN, "08:00"))
                .taking(daily(powder, "08:00"))
                .assessedBy(rule))
        .hasSize(1);
  }

  @Test
  void foodWaterAndLubricantsDoNotCount() {
    var meal =
        new Item.Food(
            null,
            "pumpkin seeds",
            new MagnesiumContent.Known(new BigDecimal("300")),
            List.of(),
            LocalTime.of(8, 0));
    var lubricant =
        new Product(
            Kind.MEDICINE,
            "tablet",
            form("stearate"),
            compound("10"),
            Route.ORAL,
            ProductType.OTHER,
            false,
            LocalTime.of(8, 0));
    var nothing = at(supplement("empty", elemental("0")), "08:00");

    assertThat(
            aWomanOf(40)
                .taking(atc(CIPROFLOXACIN, "08:00"))
                .day(meal, food("500"), lubricant, nothing)
                .assessedBy(rule))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Route.class, names = "ORAL", mode = EnumSource.Mode.EXCLUDE)
  void onlySwallowedProductsCount(Route route) {
    assertThat(
            aWomanOf(40)
                .taking(atc(CIPROFLOXACIN, "08:00"))
                .taking(daily(withRoute(route, "500"), "08:00"))
                .assessedBy(rule))
        .isEmpty();
  }

  @Test
  void oneDrugRecordedTwiceIsOneFinding() {
    var findings =
        aWomanOf(40)
            .taking(atc(CIPROFLOXACIN, "08:00"), rxnorm("2551", "20:00"))
            .taking(daily(supplement("100"), "08:00", "20:00"))
            .assessedBy(rule);

    assertThat(findings).hasSize(1);
    assertThat(findings.getFirst().because().get("conflicts")).asInstanceOf(LIST).hasSize(2);
  }

  @Test
  void drugsComeInOrderOfTheirNames() {
    var findings =
        aWomanOf(40)
            .taking(named("z-floxacin", CIPROFLOXACIN), named("a-thyroxine", LEVOTHYROXINE))
            .taking(daily(supplement("100"), "08:00"))
            .assessedBy(rule);

    assertThat(findings)
        .extracting(finding -> finding.because().get("drug"))
        .containsExactly("a-thyroxine", "z-floxacin");
  }

  @Test
  void movesTheMagnesiumAndKeepsTheDrug() {
    assertThat(findings(atc(CIPROFLOXACIN, "08:00"), "08:00").getFirst().actions())
        .containsExactly(AdvisedAction.MOVE_MAGNESIUM, AdvisedAction.KEEP_PRESCRIBED_DRUG);
  }

  @Test
  void isSilentWithoutAProductOrAnInteractingDrug() {
    assertThat(aWomanOf(40).taking(atc(CIPROFLOXACIN, "08:00")).assessedBy(rule)).isEmpty();
    assertThat(findings(atc("N02BE01", "08:00"), "08:00")).isEmpty();
  }
}

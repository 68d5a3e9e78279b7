package health.magnesium.advisory.reference;

import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.person.Condition;
import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Medication;
import health.magnesium.advisory.person.Person;
import health.magnesium.advisory.person.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeGroupsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final ReferenceTables tables = ReferenceTables.load();

  @ParameterizedTest
  @CsvSource({
    "ICD_10, N17.9, ACUTE_KIDNEY_INJURY",
    "ICD_10, N179, ACUTE_KIDNEY_INJURY",
    "ICD_10, n17, ACUTE_KIDNEY_INJURY",
    "OWN, acute-kidney-injury, ACUTE_KIDNEY_INJURY",
    "ICD_10, Z99.2, DIALYSIS",
    "OWN, dialysis, DIALYSIS",
    "ICD_10, N18.4, KIDNEY_DISEASE_STAGE_4_5",
    "ICD_10, N18.5, KIDNEY_DISEASE_STAGE_4_5",
    "ICD_10, N18.6, KIDNEY_DISEASE_STAGE_4_5",
    "SNOMED, 431857002, KIDNEY_DISEASE_STAGE_4_5",
    "SNOMED, 433146000, KIDNEY_DISEASE_STAGE_4_5",
    "ICD_10, N18.30, KIDNEY_DISEASE_STAGE_3",
    "ICD_10, N18.3, KIDNEY_DISEASE_STAGE_3",
    "ICD_10, N18.1, KIDNEY_DISEASE_OTHER",
    "ICD_10, N18.9, KIDNEY_DISEASE_OTHER",
    "SNOMED, 431855005, KIDNEY_DISEASE_OTHER",
    "ICD_10, K90.0, COELIAC",
    "OWN, calcium-oxalate-stones, OXALATE_STONES",
    "ICD_10, R82.992, HYPEROXALURIA",
    "ICD_10, E72.53, HYPEROXALURIA",
    "ICD_10, K95.89, BARIATRIC_SURGERY",
    "ICD_10, R13.10, SWALLOWING_DIFFICULTY",
    "ICD_10, Z93.2, ILEOSTOMY",
    "ICD_10, K22.2, DIGESTIVE_STRICTURE",
    "ICD_10, K31.84, GASTROPARESIS",
    "SNOMED, 235675006, GASTROPARESIS",
    "ICD_10, K57.32, DIVERTICULITIS",
    "ICD_10, K57.20, DIVERTICULITIS",
    "SNOMED, 307496006, DIVERTICULITIS",
    "ICD_10, F50.00, EATING_DISORDER",
    "ICD_10, O21.0, PREGNANCY_NAUSEA",
    "ICD_10, Z59.41, FOOD_INSECURITY",
    "SNOMED, 396331005, COELIAC"
  })
  void findsConditions(Condition.System system, String code, ConditionGroup expected) {
    var person = with(new Condition(system, code));

    var groups =
        Stream.of(ConditionGroup.values())
            .filter(group -> !tables.conditionsIn(group, person).isEmpty());

    assertThat(groups).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "ICD_10, N19",
    "ICD_10, Z99.1",
    "ICD_10, K57.30",
    "ICD_10, K51.0",
    "ICD_10, R82.991",
    "ICD_10, Z59.0",
    "SNOMED, 431858007",
    "ICD_10, 431857002",
    "ICD_10, K90.01",
    "SNOMED, 4318570020"
  })
  void leavesOtherCodesAlone(Condition.System system, String code) {
    var person = with(new Condition(system, code));

    assertThat(ConditionGroup.values())
        .allSatisfy(group -> assertThat(tables.conditionsIn(group, person)).isEmpty());
  }

  @Test
  void countsADrugOnlyWhileItIsTaken() {
    var person =
        new Person(
            LocalDate.of(1960, 1, 1),
            Sex.FEMALE,
            LifeStage.NONE,
            List.of(),
            List.of(
                warfarin(null, TODAY),
                warfarin(TODAY, null),
                warfarin(null, TODAY.minusDays(1)),
                warfarin(TODAY.plusDays(1), null)),
            List.of(),
            List.of(),
            Set.of(),
            Set.of());

    assertThat(tables.medicationsIn(MedicationGroup.VITAMIN_K_ANTAGONIST, person, TODAY))
        .hasSize(2);
  }

  @Test
  void findsDrugsByAtcGroup() {
    var phenprocoumon =
        new Medication(
            Medication.System.ATC, "b01aa04", null, List.of(), Set.of(), null, null, null);
    var person =
        new Person(
            LocalDate.of(1960, 1, 1),
            Sex.FEMALE,
            LifeStage.NONE,
            List.of(),
            List.of(phenprocoumon),
            List.of(),
            List.of(),
            Set.of(),
            Set.of());

    assertThat(tables.medicationsIn(MedicationGroup.VITAMIN_K_ANTAGONIST, person, TODAY))
        .containsExactly(phenprocoumon);
    assertThat(tables.medicationsIn(MedicationGroup.KIDNEY_RISK, person, TODAY)).isEmpty();
  }

  private static Medication warfarin(@Nullable LocalDate from, @Nullable LocalDate until) {
    return new Medication(
        Medication.System.RXNORM, "11289", "warfarin", List.of(), Set.of(), from, until, null);
  }

  private static Person with(Condition condition) {
    return new Person(
        LocalDate.of(1960, 1, 1),
        Sex.FEMALE,
        LifeStage.NONE,
        List.of(condition),
        List.of(),
        List.of(),
        List.of(),
        Set.of(),
        Set.of());
  }
}

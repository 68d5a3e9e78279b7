package health.magnesium.advisory.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.magnesium.advisory.person.LifeStage;
import health.magnesium.advisory.person.Medication;
import health.magnesium.advisory.person.Person;
import health.magnesium.advisory.person.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every drug group of the domain reference, section 5.3, typed from it a second time. */
class InteractionTableTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final ReferenceTables tables = ReferenceTables.load();

  private List<Interaction> interactions(String system, String code) {
    var drug =
        new Medication(
            Medication.System.valueOf(system), code, null, List.of(), Set.of(), null, null, null);
    var person =
        new Person(
            LocalDate.of(1960, 1, 1),
            Sex.FEMALE,
            LifeStage.NONE,
            List.of(),
            List.of(drug),
            List.of(),
            List.of(),
            Set.of(),
            Set.of());
    return tables.interactingDrugs(person, TODAY).stream().map(TakenDrug::interaction).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "RXNORM, 46041, bisphosphonate, SEPARATE_DOSES, MODERATE",
    "RXNORM, 73056, bisphosphonate, SEPARATE_DOSES, MODERATE",
    "RXNORM, 115264, bisphosphonate, SEPARATE_DOSES, MODERATE",
    "ATC, M05BA, bisphosphonate, SEPARATE_DOSES, MODERATE",
    "ATC, J01AA08, tetracycline, SEPARATE_DOSES, MAJOR",
    "RXNORM, 3640, tetracycline, SEPARATE_DOSES, MAJOR",
    "RXNORM, 6980, tetracycline, SEPARATE_DOSES, MAJOR",
    "RXNORM, 10395, tetracycline, SEPARATE_DOSES, MAJOR",
    "RXNORM, 2551, ciprofloxacin, SEPARATE_DOSES, MAJOR",
    "RXNORM, 82122, levofloxacin, SEPARATE_DOSES, MAJOR",
    "RXNORM, 139462, moxifloxacin, SEPARATE_DOSES, MAJOR",
    "RXNORM, 7517, norfloxacin, SEPARATE_DOSES, MAJOR",
    "ATC, J01MA14, moxifloxacin, SEPARATE_DOSES, MAJOR",
    "ATC, J01MA17, fluoroquinolone, SEPARATE_DOSES, MAJOR",
    "RXNORM, 10582, levothyroxine, SEPARATE_DOSES, MODERATE",
    "RXNORM, 1433868, dolutegravir, SEPARATE_DOSES, MAJOR",
    "ATC, J05AR20, bictegravir, SEPARATE_DOSES, MAJOR",
    "RXNORM, 719872, raltegravir, NOT_TOGETHER, MAJOR",
    "ATC, J05AJ01, raltegravir, NOT_TOGETHER, MAJOR",
    "ATC, J05AJ02, elvitegravir, SEPARATE_DOSES, MAJOR",
    "ATC, J05AJ04, cabotegravir, SEPARATE_DOSES, MAJOR",
    "RXNORM, 7145, mycophenolate, SEPARATE_DOSES, MODERATE",
    "RXNORM, 68149, mycophenolate, SEPARATE_DOSES, MODERATE",
    "RXNORM, 25480, gabapentin, SEPARATE_DOSES, MODERATE",
    "ATC, B03AA07, oral-iron, SEPARATE_DOSES, MODERATE",
    "ATC, M01CC01, penicillamine, SEPARATE_DOSES, MODERATE",
    "RXNORM, 7454, nitrofurantoin, SEPARATE_DOSES, MODERATE",
    "ATC, P01BA01, chloroquine, SEPARATE_DOSES, MODERATE",
    "RXNORM, 5521, hydroxychloroquine, SEPARATE_DOSES, MODERATE",
    "RXNORM, 711942, eltrombopag, SEPARATE_DOSES, MODERATE",
    "RXNORM, 4603, loop-diuretic, LOWERS_MAGNESIUM, MODERATE",
    "ATC, C03CA04, loop-diuretic, LOWERS_MAGNESIUM, MODERATE",
    "RXNORM, 5487, thiazide, LOWERS_MAGNESIUM, MODERATE",
    "ATC, C03AA03, thiazide, LOWERS_MAGNESIUM, MODERATE",
    "RXNORM, 9997, potassium-sparing-diuretic, RETAINS_MAGNESIUM, MODERATE",
    "RXNORM, 644, potassium-sparing-diuretic, RETAINS_MAGNESIUM, MODERATE",
    "ATC, C03DA04, potassium-sparing-diuretic, RETAINS_MAGNESIUM, MODERATE",
    "RXNORM, 7646, proton-pump-inhibitor, LOWERS_MAGNESIUM, MODERATE",
    "RXNORM, 283742, proton-pump-inhibitor, LOWERS_MAGNESIUM, MODERATE",
    "RXNORM, 17128, proton-pump-inhibitor, LOWERS_MAGNESIUM, MODERATE",
    "RXNORM, 40790, proton-pump-inhibitor, LOWERS_MAGNESIUM, MODERATE",
    "RXNORM, 114979, proton-pump-inhibitor, LOWERS_MAGNESIUM, MODERATE",
    "RXNORM, 816346, proton-pump-inhibitor, LOWERS_MAGNESIUM, MODERATE",
    "ATC, A02BC02, proton-pump-inhibitor, LOWERS_MAGNESIUM, MODERATE",
    "RXNORM, 3407, digoxin, TOXIC_AT_LOW_MAGNESIUM, MAJOR",
    "ATC, C01AA05, digoxin, SEPARATE_DOSES, MAJOR",
    "ATC, J01GB03, aminoglycoside, LOWERS_MAGNESIUM, MAJOR",
    "ATC, J01GB03, aminoglycoside, NEEDS_MONITORING, MAJOR",
    "RXNORM, 10154, neuromuscular-blocker, NEEDS_MONITORING, MINOR",
    "ATC, M03AC09, neuromuscular-blocker, NEEDS_MONITORING, MAJOR",
    "RXNORM, 7417, calcium-channel-blocker, NEEDS_MONITORING, MODERATE",
    "RXNORM, 17767, calcium-channel-blocker, NEEDS_MONITORING, MODERATE",
    "ATC, A12CB01, zinc, LOWERS_MAGNESIUM_AT_HIGH_DOSE, MODERATE",
    "ATC, A12AA04, calcium, SEPARATE_DOSES, MINOR",
    "ATC, L01XA01, platinum, LOWERS_MAGNESIUM, MAJOR",
    "RXNORM, 318341, egfr-antibody, LOWERS_MAGNESIUM, MAJOR",
    "RXNORM, 42316, calcineurin-inhibitor, LOWERS_MAGNESIUM, MAJOR",
    "RXNORM, 3008, calcineurin-inhibitor, LOWERS_MAGNESIUM, MAJOR",
    "ATC, L04AD02, calcineurin-inhibitor, LOWERS_MAGNESIUM, MAJOR",
    "ATC, J02AA01, amphotericin-b, LOWERS_MAGNESIUM, MAJOR",
    "ATC, J05AD01, foscarnet, LOWERS_MAGNESIUM, MAJOR",
    "RXNORM, 4821, sulfonylurea, NEEDS_MONITORING, MODERATE",
    "RXNORM, 4815, sulfonylurea, NEEDS_MONITORING, MODERATE",
    "RXNORM, 301542, rosuvastatin, SEPARATE_DOSES, MODERATE",
    "ATC, C09AA01, ace-inhibitor, SEPARATE_DOSES, MODERATE",
    "ATC, C09AA09, ace-inhibitor, SEPARATE_DOSES, MODERATE",
    "ATC, J02AC02, azole-antifungal, SEPARATE_DOSES, MODERATE",
    "ATC, R06AX26, fexofenadine, SEPARATE_DOSES, MODERATE",
    "ATC, J01FA10, azithromycin, SEPARATE_DOSES, MODERATE",
    "ATC, V03AE01, sodium-polystyrene-sulfonate, NOT_TOGETHER, MAJOR",
    "RXNORM, 11289, warfarin, SEPARATE_DOSES, MINOR"
  })
  void knowsEveryDrugOfTheReference(
      String system,
      String code,
      String drug,
      Interaction.Effect effect,
      Interaction.Weight weight) {
    assertThat(interactions(system, code))
        .allSatisfy(interaction -> assertThat(interaction.drug()).isEqualTo(drug))
        .anySatisfy(
            interaction -> {
              assertThat(interaction.effect()).isEqualTo(effect);
              assertThat(interaction.weight()).isEqualTo(weight);
            });
  }

  @ParameterizedTest
  @CsvSource({"ATC, N02BE01", "ATC, J01", "ATC, M05BA08", "RXNORM, 161", "RXNORM, 25510"})
  void leavesOtherDrugsAlone(String system, String code) {
    assertThat(interactions(system, code)).isEmpty();
  }

  @Test
  void onlySomeDrugsAreForASpecialistAlone() {
    assertThat(interactions("ATC", "L01XA01")).allMatch(Interaction::specialist);
    assertThat(interactions("ATC", "L04AA06")).allMatch(Interaction::specialist);
    assertThat(interactions("ATC", "C03CA01")).noneMatch(Interaction::specialist);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "interacting-drugs.csv|ciprofloxacin,atc,J01MA02|ciprofloxacin,atc,J01MA14|column code, value 'J01MA14': is there twice",
        "interactions.csv|zinc,lowers-magnesium-at|tin,lowers-magnesium-at|column drug, value 'tin': has no code in interacting-drugs.csv",
        "interactions.csv|,high-dose-zinc,|,hearsay,|column evidence, value 'hearsay': is not in evidence.csv",
        "interactions.csv|moxifloxacin,separate-doses,swallowed,4,8|moxifloxacin,separate-doses,swallowed,4,24|hours are from 0 to below 24",
        "interactions.csv|moxifloxacin,separate-doses,swallowed,4,8|moxifloxacin,separate-doses,swallowed,,|hours belong to separate-doses",
        "interactions.csv|moxifloxacin,separate|levofloxacin,separate|is there twice with the same effect and products",
        "interacting-drugs.csv|warfarin,atc|coumarin,atc|interactions.csv: there is no row for 'coumarin'",
        "product-groups.csv|hydroxide,form,hydroxide,atc|antacid,form,stearate,atc|product-groups.csv: there is no row for 'hydroxide'"
      })
  void refusesATableThatContradictsItself(String file, String text, String by, String message) {
    assertThatThrownBy(() -> ReferenceTables.load(EditedTables.replacing(file, text, by)))
        .isInstanceOf(ReferenceTableException.class)
        .hasMessageContaining(message);
  }
}

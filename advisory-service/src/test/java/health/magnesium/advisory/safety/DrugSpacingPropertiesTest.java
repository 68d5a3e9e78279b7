package health.magnesium.advisory.safety;

import static health.magnesium.advisory.intake.Intake.TABLES;
import static health.magnesium.advisory.intake.Intake.supplement;
import static health.magnesium.advisory.safety.Given.aWomanOf;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import health.magnesium.advisory.intake.Item;
import health.magnesium.advisory.intake.MagnesiumContent;
import health.magnesium.advisory.intake.Regimen;
import health.magnesium.advisory.person.Medication;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Laws of spacing; the hours are typed here a second time, in minutes. */
class DrugSpacingPropertiesTest {

  private static final int DAY = 24 * 60;

  /** Minutes before and after, by ATC code. */
  private static final Map<String, int[]> MINUTES =
      new TreeMap<>(
          Map.of(
              "J01MA14", new int[] {240, 480},
              "J01MA02", new int[] {120, 360},
              "J01MA12", new int[] {120, 120},
              "J01MA15", new int[] {120, 180},
              "H03AA01", new int[] {240, 240},
              "J05AJ03", new int[] {120, 360},
              "J05AR21", new int[] {240, 360},
              "N02BF01", new int[] {0, 120}));

  private final AdvisoryRule rule = new DrugTooCloseToMagnesium(TABLES);

  @Provide
  Arbitrary<String> drugs() {
    return Arbitraries.of(MINUTES.keySet());
  }

  private static LocalTime time(int minute) {
    return LocalTime.ofSecondOfDay(Math.floorMod(minute, DAY) * 60L);
  }

  private static List<LocalTime> times(List<Integer> minutes) {
    return minutes.stream().map(DrugSpacingPropertiesTest::time).toList();
  }

  private static Medication drug(String atc, List<Integer> minutes) {
    return new Medication(
        Medication.System.ATC, atc, null, times(minutes), Set.of(), null, null, null);
  }

  private static Regimen magnesium(List<Integer> minutes) {
    return new Regimen(supplement("100"), times(minutes), Set.of(), null, null);
  }

  private int conflicts(String atc, List<Integer> drugMinutes, List<Integer> magnesiumMinutes) {
    var findings =
        aWomanOf(40)
            .taking(drug(atc, drugMinutes))
            .taking(magnesium(magnesiumMinutes))
            .assessedBy(rule);
    return findings.isEmpty()
        ? 0
        : ((List<?>) requireNonNull(findings.getFirst().because().get("conflicts"))).size();
  }

  @Property(tries = 500)
  void aConflictIsWhatTheDefinitionSays(
      @ForAll("drugs") String atc,
      @ForAll @IntRange(max = DAY - 1) int drug,
      @ForAll @IntRange(max = DAY - 1) int magnesium) {
    var window = requireNonNull(MINUTES.get(atc));
    var tooClose = false;
    for (var turn : new int[] {-DAY, 0, DAY}) {
      var later = magnesium + turn - drug;
      tooClose |= 0 <= later && later < window[0];
      tooClose |= 0 <= -later && -later < window[1];
    }

    assertThat(conflicts(atc, List.of(drug), List.of(magnesium))).isEqualTo(tooClose ? 1 : 0);
  }

  @Property(tries = 200)
  void turningBothClocksChangesNothing(
      @ForAll("drugs") String atc,
      @ForAll @Size(min = 1, max = 3) List<@IntRange(max = DAY - 1) Integer> drug,
      @ForAll @Size(min = 1, max = 3) List<@IntRange(max = DAY - 1) Integer> magnesium,
      @ForAll @IntRange(max = DAY - 1) int turn) {
    var turnedDrug = drug.stream().map(minute -> minute + turn).toList();
    var turnedMagnesium = magnesium.stream().map(minute -> minute + turn).toList();

    assertThat(conflicts(atc, turnedDrug, turnedMagnesium))
        .isEqualTo(conflicts(atc, drug, magnesium));
  }

  @Property(tries = 200)
  void anotherDoseNeverRemovesAConflict(
      @ForAll("drugs") String atc,
      @ForAll @IntRange(max = DAY - 1) int drug,
      @ForAll @IntRange(max = DAY - 1) int magnesium,
      @ForAll @IntRange(max = DAY - 1) int another) {
    assertThat(conflicts(atc, List.of(drug), List.of(magnesium, another)))
        .isGreaterThanOrEqualTo(conflicts(atc, List.of(drug), List.of(magnesium)));
  }

  @Property(tries = 100)
  void foodNeverSpeaks(
      @ForAll("drugs") String atc,
      @ForAll @IntRange(max = DAY - 1) int drug,
      @ForAll @IntRange(max = DAY - 1) int meal,
      @ForAll @IntRange(max = 2000) int mg) {
    var food =
        new Item.Food(
            null,
            "meal",
            new MagnesiumContent.Known(BigDecimal.valueOf(mg)),
            List.of(),
            time(meal));

    assertThat(aWomanOf(40).taking(drug(atc, List.of(drug))).day(food).assessedBy(rule)).isEmpty();
  }

  @Property(tries = 100)
  void theOrderOfDrugsDoesNotMatter(
      @ForAll @Size(min = 2, max = 6) List<@IntRange(max = DAY - 1) Integer> minutes,
      @ForAll Random random) {
    var codes = List.copyOf(MINUTES.keySet());
    var drugs = new ArrayList<Medication>();
    for (int i = 0; i < minutes.size(); i++) {
      drugs.add(drug(codes.get(i % codes.size()), List.of(minutes.get(i))));
    }
    var shuffled = new ArrayList<>(drugs);
    Collections.shuffle(shuffled, random);

    assertThat(assessed(shuffled)).isEqualTo(assessed(drugs));
  }

  private List<Finding> assessed(List<Medication> drugs) {
    return aWomanOf(40)
        .taking(drugs.toArray(Medication[]::new))
        .taking(magnesium(List.of(480, 1200)))
        .assessedBy(rule);
  }
}

package health.magnesium.advisory.safety;

import static java.util.Objects.requireNonNull;

import health.magnesium.advisory.intake.CountedItem;
import health.magnesium.advisory.person.Medication;
import health.magnesium.advisory.reference.DoseWindow;
import health.magnesium.advisory.reference.Interaction;
import health.magnesium.advisory.reference.ReferenceTables;
import health.magnesium.advisory.safety.DrugFindings.Drug;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A drug that magnesium lowers, taken too close to a swallowed magnesium product. One finding for
 * each drug; where a time of either is unknown it gives the hours instead of silence. It moves the
 * magnesium, never the drug.
 *
 * <p>Doses meet on weekdays on which both are taken: the doses of running regimens, and those of
 * recorded days, which show the habit. Times are read over the 24-hour circle. Magnesium of food
 * and water, injected, on the skin, and as a lubricant does not count.
 */
final class DrugTooCloseToMagnesium implements AdvisoryRule {

  private static final RuleId ID = new RuleId("drug-too-close-to-magnesium");
  private static final Citation BASIS = new Citation("product-policy", "spacing of doses");

  private final ReferenceTables tables;

  DrugTooCloseToMagnesium(ReferenceTables tables) {
    this.tables = tables;
  }

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public Citation basis() {
    return BASIS;
  }

  @Override
  public Set<FindingCode> codes() {
    return Set.of(FindingCode.SPACING);
  }

  @Override
  public List<Finding> assess(Situation situation) {
    var drugs = new DrugFindings(tables, situation);
    return drugs.with(Interaction.Effect.SEPARATE_DOSES).stream()
        .map(drug -> meetings(drug, drugs, situation))
        .filter(Meetings::matter)
        .map(Meetings::finding)
        .toList();
  }

  private static Meetings meetings(Drug drug, DrugFindings drugs, Situation situation) {
    var meetings = new Meetings(drug);
    for (var entry : drug.entries()) {
      for (var day : daysOf(entry.medication())) {
        var doses =
            drugs.concerned(
                drug.interaction(),
                situation.diary().itemsOn(day).stream().filter(CountedItem::isCounted));
        meetings.add(entry.medication().timesOfDay(), doses);
      }
    }
    return meetings;
  }

  private static Set<DayOfWeek> daysOf(Medication drug) {
    return drug.weekdays().isEmpty()
        ? EnumSet.allOf(DayOfWeek.class)
        : EnumSet.copyOf(drug.weekdays());
  }

  /** Doses of one drug and of magnesium that fall on the same weekdays. */
  private static final class Meetings {

    private final Drug drug;
    private final DoseWindow window;
    private final Set<String> products = new TreeSet<>();
    private final Map<String, Map<String, @Nullable Object>> conflicts = new TreeMap<>();
    private boolean timesKnown = true;

    Meetings(Drug drug) {
      this.drug = drug;
      this.window = requireNonNull(drug.interaction().window());
    }

    void add(List<LocalTime> drugTimes, List<CountedItem> doses) {
      if (doses.isEmpty()) {
        return;
      }
      products.addAll(DrugFindings.labels(doses));
      var magnesiumTimes = doses.stream().flatMap(dose -> Stream.ofNullable(dose.item().time()));
      timesKnown &=
          !drugTimes.isEmpty() && doses.stream().noneMatch(dose -> dose.item().time() == null);
      magnesiumTimes.forEach(time -> drugTimes.forEach(drugTime -> addPair(drugTime, time)));
    }

    private void addPair(LocalTime drugTime, LocalTime magnesiumTime) {
      window
          .hoursTooClose(drugTime, magnesiumTime)
          .ifPresent(
              hours ->
                  conflicts.put(
                      drugTime + " " + magnesiumTime,
                      Facts.of(
                          "drugTime",
                          drugTime.toString(),
                          "magnesiumTime",
                          magnesiumTime.toString(),
                          "hours",
                          hours)));
    }

    boolean matter() {
      return !conflicts.isEmpty() || !timesKnown;
    }

    Finding finding() {
      var interaction = drug.interaction();
      var severity =
          conflicts.isEmpty()
              ? DrugFindings.severity(interaction)
              : DrugFindings.severityOfConflict(interaction);
      return DrugFindings.finding(FindingCode.SPACING, severity, interaction, "spacing-rule")
          .inVariant(conflicts.isEmpty() ? "times-unknown" : "conflict")
          .because("drug", drug.name())
          .because("hoursBefore", window.hoursBefore())
          .because("hoursAfter", window.hoursAfter())
          .because("timesKnown", timesKnown)
          .because("conflicts", new ArrayList<>(conflicts.values()))
          .because("products", List.copyOf(products))
          .because("mechanism", interaction.mechanism());
    }
  }
}

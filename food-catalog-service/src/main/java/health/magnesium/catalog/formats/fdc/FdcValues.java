package health.magnesium.catalog.formats.fdc;

import health.magnesium.catalog.formats.BadRow;
import health.magnesium.catalog.formats.ImportRefused;
import health.magnesium.catalog.formats.ReadingLog;
import health.magnesium.catalog.releases.ReleaseSink;
import health.magnesium.catalog.releases.SourceLine;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Hands over the numbers of foods, each nutrient of a food once.
 *
 * <p>The first number counts. The same again is left out; another one is rejected. Numbers that
 * follow each other can be compared, whether a file goes by food or by nutrient; a pair that lies
 * far apart is taken for different.
 */
final class FdcValues {

  private static final int NUTRIENTS = KeptNutrient.values().length;

  /** Foods that have energy by Atwater's factors alone; FoodData Central has some hundreds. */
  private static final int MOST_OTHER_ENERGIES = 100_000;

  private final ReleaseSink sink;
  private final ReadingLog log;
  private final BitSet[] seen = new BitSet[NUTRIENTS];
  private final int[] lastFood = new int[NUTRIENTS];
  private final @Nullable BigDecimal[] lastAmount = new BigDecimal[NUTRIENTS];
  private final Map<Integer, OtherEnergy> otherEnergies = new TreeMap<>();
  private int foodOfId;
  private String foodId = "";

  FdcValues(ReleaseSink sink, ReadingLog log) {
    this.sink = sink;
    this.log = log;
    Arrays.setAll(seen, i -> new BitSet());
  }

  private record OtherEnergy(FdcValue value, SourceLine at) {}

  /**
   * Takes a number of a food that is kept.
   *
   * @throws BadRow if the food has another number for this nutrient
   */
  void add(int fdcId, FdcValue value, SourceLine at) {
    if (isRepeated(fdcId, value)) {
      log.skip("same-value-again");
    } else if (value.nutrient().isOtherEnergy()) {
      keepOtherEnergy(fdcId, value, at);
    } else {
      if (value.nutrient() == KeptNutrient.ENERGY && otherEnergies.remove(fdcId) != null) {
        log.skip("energy-by-other-factors");
      }
      sink.add(idOf(fdcId), value.published(), at);
    }
  }

  /** Hands over the energy of foods that have none of nutrient 1008. To be called at the end. */
  void complete() {
    otherEnergies.forEach(
        (fdcId, energy) -> sink.add(idOf(fdcId), energy.value().published(), energy.at()));
    otherEnergies.clear();
  }

  private boolean isRepeated(int fdcId, FdcValue value) {
    int nutrient = value.nutrient().ordinal();
    if (seen[nutrient].get(fdcId)) {
      var before = lastFood[nutrient] == fdcId ? lastAmount[nutrient] : null;
      if (before == null || before.compareTo(value.amount()) != 0) {
        throw new BadRow("duplicate-key");
      }
      return true;
    }
    seen[nutrient].set(fdcId);
    lastFood[nutrient] = fdcId;
    lastAmount[nutrient] = value.amount();
    return false;
  }

  /** Energy by general factors comes before energy by specific ones. */
  private void keepOtherEnergy(int fdcId, FdcValue value, SourceLine at) {
    var general = value.nutrient() == KeptNutrient.ENERGY_GENERAL_FACTORS;
    if (seen[KeptNutrient.ENERGY.ordinal()].get(fdcId)
        || !general && otherEnergies.containsKey(fdcId)) {
      log.skip("energy-by-other-factors");
      return;
    }
    if (otherEnergies.put(fdcId, new OtherEnergy(value, at)) != null) {
      log.skip("energy-by-other-factors");
    }
    if (otherEnergies.size() > MOST_OTHER_ENERGIES) {
      throw new ImportRefused(
          "More than %d foods have energy by nutrients 2047 and 2048 alone; FoodData Central has some hundreds."
              .formatted(MOST_OTHER_ENERGIES));
    }
  }

  /** Numbers of a food mostly follow each other; its id is made once. */
  private String idOf(int fdcId) {
    if (fdcId != foodOfId) {
      foodOfId = fdcId;
      foodId = FdcDataset.foodId(fdcId);
    }
    return foodId;
  }
}

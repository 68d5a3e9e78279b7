package health.magnesium.catalog.search;

import static health.magnesium.catalog.search.Preparation.BOILED;
import static health.magnesium.catalog.search.Preparation.COOKED;
import static health.magnesium.catalog.search.Preparation.DRIED;
import static health.magnesium.catalog.search.Preparation.GROUND;
import static health.magnesium.catalog.search.Preparation.RAW;

import java.util.Set;

/** Whether a food is prepared as asked for; as it comes, when nothing was said. */
final class PreparationFit {

  /** The food is prepared otherwise. */
  static final int CONTRADICTION = -1;

  /** From here on the name does not say whether the food is prepared so. */
  static final int UNSAID = 1_000;

  private PreparationFit() {}

  /** The cost, {@link #CONTRADICTION}, or {@link #UNSAID} and more. */
  static int cost(NameReading name, Set<Preparation> asked) {
    int cost = 0;
    for (var wanted : asked) {
      int one = cost(name, wanted);
      if (one == CONTRADICTION) {
        return CONTRADICTION;
      }
      cost += one;
    }
    for (var has : name.preparations()) {
      if (!asked.contains(has)
          && !(has.isCooking() && asked.stream().anyMatch(Preparation::isCooking))) {
        cost += unasked(name, has);
      }
    }
    return cost;
  }

  /** Nobody says "raw", nor "dried" or "ground" of what is always sold so. */
  private static int unasked(NameReading name, Preparation has) {
    return name.staple() && (has == DRIED || has == GROUND) ? 0 : has.unasked();
  }

  private static int cost(NameReading name, Preparation wanted) {
    var has = name.preparations();
    if (has.contains(wanted)) {
      return wanted == RAW && has.contains(DRIED) && !name.staple() ? CONTRADICTION : 0;
    }
    if (name.staple()
        && (wanted == RAW && has.contains(DRIED) || wanted == DRIED && has.contains(RAW))) {
      return 1;
    }
    if (wanted.isCooking()) {
      return cooking(has, wanted);
    }
    if (name.staple() && wanted == DRIED && Set.of(RAW, GROUND).containsAll(has)) {
      return 4;
    }
    if (wanted == RAW) {
      return has.isEmpty() || has.equals(Set.of(GROUND)) ? 10 : CONTRADICTION;
    }
    if (wanted == GROUND) {
      return UNSAID;
    }
    return has.contains(RAW)
            || has.stream().anyMatch(Preparation::isCooking)
            || wanted == DRIED && !has.isEmpty()
        ? CONTRADICTION
        : UNSAID;
  }

  /** "Cooked" is any way of cooking, boiled before all others. */
  private static int cooking(Set<Preparation> has, Preparation wanted) {
    var ways = has.stream().filter(Preparation::isCooking).toList();
    if (ways.isEmpty()) {
      return has.contains(RAW) || has.contains(DRIED) ? CONTRADICTION : UNSAID;
    }
    if (wanted == COOKED) {
      return ways.contains(BOILED) ? 0 : ways.getFirst().unasked() - COOKED.unasked() + 1;
    }
    return ways.contains(COOKED) && ways.size() == 1 ? 8 : 150;
  }
}

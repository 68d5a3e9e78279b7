package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.Coded;
import health.magnesium.advisory.person.LifeStage;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one authority publishes for one group: an average requirement with a recommendation, or an
 * adequate intake, or a recommendation alone. A lower reference intake may stand beside an average
 * requirement.
 *
 * @param feeding null unless the authority prints a row for each way of feeding
 * @param values each kind at most once, in the order of the kinds
 */
public record Requirement(
    LifeStage lifeStage,
    RowSex sex,
    @Nullable Feeding feeding,
    AgeBand ages,
    Map<RequirementKind, PublishedAmount> values) {

  private static final Set<Set<RequirementKind>> COMBINATIONS =
      Set.of(
          Set.of(RequirementKind.EAR, RequirementKind.RDA),
          Set.of(RequirementKind.LRNI, RequirementKind.EAR, RequirementKind.RDA),
          Set.of(RequirementKind.AI),
          Set.of(RequirementKind.RDA));

  public Requirement {
    values = Collections.unmodifiableMap(new EnumMap<>(values));
    if (!COMBINATIONS.contains(values.keySet())) {
      throw new IllegalArgumentException(
          "needs EAR and RDA, AI alone or RDA alone for " + ages.label());
    }
  }

  public @Nullable BigDecimal earMg() {
    return mg(RequirementKind.EAR);
  }

  /** The recommendation for individuals, whatever its name. */
  public @Nullable BigDecimal rdaMg() {
    return mg(RequirementKind.RDA);
  }

  public @Nullable BigDecimal aiMg() {
    return mg(RequirementKind.AI);
  }

  private @Nullable BigDecimal mg(RequirementKind kind) {
    var amount = values.get(kind);
    return amount == null ? null : amount.mg();
  }

  /** The kind of reference that a row gives, and so the comparison it allows. */
  public enum Basis implements Coded {
    /** Average requirement with a recommendation above it. */
    EAR,
    /** Adequate intake only. */
    AI,
    /** A recommendation alone: nothing that a diary could be tested against. */
    RECOMMENDATION;

    @Override
    public String code() {
      return name();
    }
  }

  public Basis basis() {
    if (values.containsKey(RequirementKind.EAR)) {
      return Basis.EAR;
    }
    return values.containsKey(RequirementKind.AI) ? Basis.AI : Basis.RECOMMENDATION;
  }

  /** The intake to reach: the recommendation, or else the adequate intake. */
  BigDecimal targetMg() {
    var target = values.getOrDefault(RequirementKind.RDA, values.get(RequirementKind.AI));
    if (target == null) {
      throw new IllegalStateException("no target for " + ages.label());
    }
    return target.mg();
  }

  /** The group in words, for example {@code female 31-50}, {@code pregnant 19-30}. */
  public String group() {
    var who = lifeStage == LifeStage.NONE ? sex.label(ages) : lifeStage.code();
    return who + " " + ages.label();
  }

  /** The age band alone, for a person whose sex is not known. */
  public String groupOfEitherSex() {
    return ages.label();
  }
}

package health.magnesium.advisory.reference;

import health.magnesium.advisory.person.LifeStage;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one authority publishes for one group: an average requirement with a recommendation, or an
 * adequate intake, never both.
 */
public record Requirement(
    LifeStage lifeStage,
    RowSex sex,
    AgeBand ages,
    @Nullable PublishedAmount averageRequirement,
    @Nullable PublishedAmount recommendation,
    @Nullable PublishedAmount adequateIntake) {

  public Requirement {
    if ((averageRequirement == null) != (recommendation == null)) {
      throw new IllegalArgumentException("an EAR and an RDA come together for " + ages.label());
    }
    if ((averageRequirement == null) == (adequateIntake == null)) {
      throw new IllegalArgumentException("either EAR or AI, not both, for " + ages.label());
    }
  }

  public @Nullable BigDecimal earMg() {
    return averageRequirement == null ? null : averageRequirement.mg();
  }

  public @Nullable BigDecimal rdaMg() {
    return recommendation == null ? null : recommendation.mg();
  }

  public @Nullable BigDecimal aiMg() {
    return adequateIntake == null ? null : adequateIntake.mg();
  }

  /** The group in words, for example {@code female 31-50}, {@code pregnant 19-30}. */
  public String group() {
    var who = lifeStage == LifeStage.NONE ? sex.label() : lifeStage.code();
    return who + " " + ages.label();
  }

  /** The age band alone, for a person whose sex is not known. */
  public String groupOfEitherSex() {
    return ages.label();
  }
}

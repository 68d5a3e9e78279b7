package health.magnesium.advisory.advisory;

import health.magnesium.advisory.person.Coded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether an answer is the one that the caller got before.
 *
 * @param same whether everything but {@code generatedAt} and this comparison is
 * @param changed what is not the same; empty if all is
 */
@Schema(name = "Replay")
public record Replay(boolean same, List<Part> changed) {

  /** What an answer depends on. */
  @Schema(name = "ReplayPart")
  public enum Part implements Coded {
    RULESET_VERSION,
    AUTHORITY,
    ASSESSMENT_DATE,
    LANGUAGE,
    TEXTS,
    FACTS,
    FOODS,
    PLAN_FOODS,
    /** Some of them; the caller did not send the parts of the earlier answer. */
    INPUTS;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * What the caller kept of an earlier answer.
   *
   * @param inputs its parts; without them a change has no name but {@code inputs}
   */
  @Schema(name = "ExpectedAnswer")
  public record Expected(
      @NotBlank @Size(max = 100) String rulesetVersion,
      @NotBlank @Size(max = 100) String inputsHash,
      @Nullable @Valid Inputs inputs) {}

  static Replay of(Expected before, String rulesetVersion, String inputsHash, Inputs now) {
    var changed = new ArrayList<Part>();
    if (!before.rulesetVersion().equals(rulesetVersion)) {
      changed.add(Part.RULESET_VERSION);
    }
    if (!before.inputsHash().equals(inputsHash)) {
      var parts = before.inputs() == null ? List.<Part>of() : changed(before.inputs(), now);
      changed.addAll(parts.isEmpty() ? List.of(Part.INPUTS) : parts);
    }
    return new Replay(changed.isEmpty(), List.copyOf(changed));
  }

  private static List<Part> changed(Inputs before, Inputs now) {
    var changed = new ArrayList<Part>();
    addIfNot(before.authority().equals(now.authority()), Part.AUTHORITY, changed);
    addIfNot(before.assessmentDate().equals(now.assessmentDate()), Part.ASSESSMENT_DATE, changed);
    addIfNot(before.language().equals(now.language()), Part.LANGUAGE, changed);
    addIfNot(before.texts().equals(now.texts()), Part.TEXTS, changed);
    addIfNot(before.facts().equals(now.facts()), Part.FACTS, changed);
    addIfNot(before.foods().equals(now.foods()), Part.FOODS, changed);
    addIfNot(before.planFoods().equals(now.planFoods()), Part.PLAN_FOODS, changed);
    return changed;
  }

  private static void addIfNot(boolean same, Part part, List<Part> changed) {
    if (!same) {
      changed.add(part);
    }
  }
}

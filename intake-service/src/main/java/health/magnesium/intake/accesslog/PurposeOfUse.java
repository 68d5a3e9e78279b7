package health.magnesium.intake.accesslog;

import health.magnesium.http.problem.CommonProblem;
import health.magnesium.http.problem.Problems;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why somebody asks: the words of HL7's value set PurposeOfUse that fit a record of intake. */
public enum PurposeOfUse {
  /** Treatment. */
  TREAT,
  /** Emergency treatment. */
  ETREAT,
  /** Payment. */
  HPAYMT,
  /** Operations of the organisation. */
  HOPERAT,
  /** Research. */
  HRESCH,
  /** The patient's own request. */
  PATRQT,
  /** Public health. */
  PUBHLTH,
  /** Administration of the system. */
  HSYSADMIN;

  static final String HEADER = "Purpose-Of-Use";
  static final String CLAIM = "purpose_of_use";

  private static final String ALLOWED =
      Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));

  /** The word's meaning; empty for a word that is none of these. */
  static Optional<PurposeOfUse> of(String word) {
    return Arrays.stream(values()).filter(value -> value.name().equals(word)).findFirst();
  }

  /**
   * Refuses a word that is none of these.
   *
   * @throws health.magnesium.http.problem.ProblemException 400 for a header, 403 for a claim
   */
  static void requireKnown(Optional<String> header, Optional<String> claim) {
    if (header.isPresent() && of(header.get()).isEmpty()) {
      throw Problems.invalidParameter(HEADER, "must be one of " + ALLOWED);
    }
    if (header.isEmpty() && claim.isPresent() && of(claim.get()).isEmpty()) {
      throw Problems.of(
          CommonProblem.FORBIDDEN, "The token's claim " + CLAIM + " must be one of " + ALLOWED);
    }
  }

  /**
   * Refuses a request that does not say why it is made.
   *
   * @throws health.magnesium.http.problem.ProblemException 400
   */
  static void requireSaid(Optional<String> header, Optional<String> claim) {
    if (header.or(() -> claim).isEmpty()) {
      throw Problems.invalidParameter(HEADER, "missing; must be one of " + ALLOWED);
    }
  }

  /** What was said, the header before the claim; empty if nothing that is known. */
  static Optional<PurposeOfUse> said(Optional<String> header, Optional<String> claim) {
    return header.or(() -> claim).flatMap(PurposeOfUse::of);
  }
}

package health.magnesium.catalog.search;

import com.fasterxml.jackson.annotation.JsonValue;

/** How sure it is that a food is the one meant. */
public enum Confidence {
  /** It is what was asked for, and no other food fits as well with another amount of magnesium. */
  HIGH("high"),
  /** It is what was asked for, but others may be meant, or something was read into the words. */
  MEDIUM("medium"),
  /** It is near; a person has to look. */
  LOW("low");

  private final String code;

  Confidence(String code) {
    this.code = code;
  }

  /** The confidence as the API spells it. */
  @JsonValue
  public String code() {
    return code;
  }

  /** The lower of two. */
  public Confidence or(Confidence other) {
    return compareTo(other) > 0 ? this : other;
  }
}

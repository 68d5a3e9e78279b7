package health.magnesium.advisory.safety;

import java.util.regex.Pattern;

/** The name of a rule in kebab case: the words of its class. Never changes once published. */
public record RuleId(String value) {

  private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public RuleId {
    if (!KEBAB.matcher(value).matches()) {
      throw new IllegalArgumentException("a rule id is in kebab case: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}

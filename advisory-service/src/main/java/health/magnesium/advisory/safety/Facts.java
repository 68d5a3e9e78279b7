package health.magnesium.advisory.safety;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small maps for the {@code because} of a finding, in the order written; a value may be null. */
final class Facts {

  private Facts() {}

  static Map<String, @Nullable Object> of(
      String name, @Nullable Object value, String name2, @Nullable Object value2) {
    var facts = new LinkedHashMap<String, @Nullable Object>();
    facts.put(name, value);
    facts.put(name2, value2);
    return facts;
  }

  static Map<String, @Nullable Object> of(
      String name,
      @Nullable Object value,
      String name2,
      @Nullable Object value2,
      String name3,
      @Nullable Object value3) {
    var facts = of(name, value, name2, value2);
    facts.put(name3, value3);
    return facts;
  }
}

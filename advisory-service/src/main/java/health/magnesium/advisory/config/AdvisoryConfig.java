package health.magnesium.advisory.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of the advisory service. Clinical thresholds are reference data, never settings. */
@ConfigMapping(prefix = "magnesium.advisory")
public interface AdvisoryConfig {

  /**
   * The longest an advisory may wait for its neighbours; then it answers 503. Long enough for
   * neighbours that have just started.
   */
  @WithDefault("8s")
  Duration deadline();

  /** What a 503 tells the caller to wait, and how long we wait ourselves for plan foods. */
  @WithDefault("10s")
  Duration retryAfter();

  /** The authority where neither the request nor the patient's record names one. */
  @WithDefault("us-iom-1997")
  String defaultAuthority();

  /**
   * The longest a stateless advisory waits for plan foods, which it can do without; then the plan
   * offers none and the catalog is left alone for {@link #retryAfter()}.
   */
  @WithDefault("3s")
  Duration planFoodsWait();

  /**
   * The longest an advisory waits to learn what described foods may be, which it can do without;
   * then they stay unknown and the catalog is not asked about any for {@link #retryAfter()}.
   */
  @WithDefault("1s")
  Duration describedFoodsWait();

  /** How long foods for plans are kept before the catalog is asked again. */
  @WithDefault("10m")
  Duration planFoodsFreshFor();

  /**
   * A directory with further languages of the texts, one file {@code
   * findings_<language>.properties} each, where {@code <language>} is an ISO 639 code. A text that
   * names other facts than the English one stops the start.
   */
  Optional<Path> messagesDirectory();

  /**
   * A directory with older rulesets to compare with: each folder in it has every table of one
   * edition. A table that cannot be used stops the start.
   */
  Optional<Path> rulesetsDirectory();
}

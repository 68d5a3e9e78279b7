package health.magnesium.http.ratelimit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The budgets; defaults stand beside this library's other settings. */
@ConfigMapping(prefix = "magnesium.http.rate-limit")
public interface RateLimitConfig {

  /** GET, HEAD and OPTIONS of one caller. */
  Allowance reads();

  /** All other methods of one caller. */
  Allowance writes();

  /** Imports, exports and advisories of one caller, which count as reads or writes as well. */
  Allowance expensive();

  /** Calls from one client address whose token is refused. */
  Allowance failedAuthentications();

  /**
   * Callers or addresses remembered in each budget; beyond, those unseen for longest begin anew.
   */
  @WithDefault("100000")
  int remembered();

  /** So many calls in this time; what is used comes back evenly. */
  interface Allowance {

    /** Calls that a caller who has been idle may make at once. */
    int calls();

    /** The time in which that many calls come back. */
    @WithDefault("60s")
    Duration window();
  }
}

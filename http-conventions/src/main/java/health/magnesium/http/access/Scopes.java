package health.magnesium.http.access;

import java.util.Set;

/** The scopes a token can carry, as strings that annotations can use. */
public final class Scopes {

  public static final String CATALOG_READ = "catalog.read";
  public static final String CATALOG_WRITE = "catalog.write";
  public static final String INTAKE_READ = "intake.read";
  public static final String INTAKE_WRITE = "intake.write";
  public static final String ADVICE_READ = "advice.read";
  public static final String AUDIT_READ = "audit.read";

  /** Every scope above. */
  public static final Set<String> ALL =
      Set.of(CATALOG_READ, CATALOG_WRITE, INTAKE_READ, INTAKE_WRITE, ADVICE_READ, AUDIT_READ);

  private Scopes() {}
}

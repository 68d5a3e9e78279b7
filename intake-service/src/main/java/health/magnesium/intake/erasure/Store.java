package health.magnesium.intake.erasure;

/**
 * Every place in which this service keeps something of a person, in the order of erasure. A test
 * compares the list with the database.
 */
enum Store {
  DIARY("diary", "diary_entry"),
  DAYS("days", "day_mark"),
  DOSES("doses", "dose_day"),
  REGIMENS("regimens", "regimen"),
  CONDITIONS("conditions", "condition_fact"),
  MEDICATIONS("medications", "medication_fact"),
  LABS("labs", "lab_fact"),
  SYMPTOMS("symptoms", "symptom_fact"),
  IDEMPOTENCY_KEYS("idempotency-keys", "idempotency_key"),
  PROFILE("profile", "patient");

  private final String slug;
  private final String table;

  Store(String slug, String table) {
    this.slug = slug;
    this.table = table;
  }

  /** The name in reports. */
  String slug() {
    return slug;
  }

  /** The table, with columns {@code tenant_id} and {@code patient_id}. */
  String table() {
    return table;
  }
}

package health.magnesium.intake.diary;

import health.magnesium.intake.patients.Person;
import health.magnesium.intake.records.RecordRepository;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads diaries by day. */
@ApplicationScoped
class DiaryEntryRepository implements RecordRepository<DiaryEntry> {

  private static final String DAYS_OF_PERSON =
      "key.tenantId = :tenant and key.patientId = :patient and day between :from and :to ";

  private static final String IN_ORDER = "order by day, key.id";

  /** A person's entries of these days, both included, ordered by day and id. */
  List<DiaryEntry> list(Person person, LocalDate from, LocalDate to) {
    return find(DAYS_OF_PERSON + IN_ORDER, parameters(person, from, to)).list();
  }

  /** The same, from the place after {@code after}, at most so many. */
  List<DiaryEntry> list(
      Person person, LocalDate from, LocalDate to, @Nullable Place after, int most) {
    var parameters = parameters(person, from, to);
    var query = DAYS_OF_PERSON;
    if (after != null) {
      query += "and (day > :day or day = :day and key.id > :id) ";
      parameters.put("day", after.day());
      parameters.put("id", after.id());
    }
    return find(query + IN_ORDER, parameters).page(Page.ofSize(most)).list();
  }

  /**
   * The entries that are there of those named by patient and id: {@code ids[i]} in the diary of
   * {@code patientIds[i]}.
   */
  @SuppressWarnings("unchecked") // the query names the class
  List<DiaryEntry> listNamed(String tenantId, UUID[] patientIds, UUID[] ids) {
    return getEntityManager()
        .createNativeQuery(
            """
            select e.* from unnest(cast(:patients as uuid[]), cast(:ids as uuid[])) as named (patient_id, id)
            join diary_entry e
              on e.tenant_id = :tenant and e.patient_id = named.patient_id and e.id = named.id""",
            DiaryEntry.class)
        .setParameter("tenant", tenantId)
        .setParameter("patients", patientIds)
        .setParameter("ids", ids)
        .getResultList();
  }

  private static Map<String, Object> parameters(Person person, LocalDate from, LocalDate to) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("tenant", person.tenantId());
    parameters.put("patient", person.patientId());
    parameters.put("from", from);
    parameters.put("to", to);
    return parameters;
  }
}

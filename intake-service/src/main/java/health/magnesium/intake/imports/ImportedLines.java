package health.magnesium.intake.imports;

import health.magnesium.intake.patients.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Lines of imports as the other features read them. */
@ApplicationScoped
public class ImportedLines {

  private final Session database;

  ImportedLines(Session database) {
    this.database = database;
  }

  /** The lines about a person in the order of import and line, from the one after {@code after}. */
  public List<ImportedLine> page(Person person, @Nullable ImportedLine after, int most) {
    return database
        .createNativeQuery(
            """
            select import_id, line_no, entry_id, status, content, problem from import_line
            where tenant_id = :tenant and patient_id = :patient and (import_id, line_no) > (:import, :line)
            order by import_id, line_no""",
            Tuple.class)
        .setParameter("tenant", person.tenantId())
        .setParameter("patient", person.patientId())
        .setParameter("import", after == null ? new UUID(0, 0) : after.importId())
        .setParameter("line", after == null ? 0 : after.line())
        .setMaxResults(most)
        .getResultStream()
        .map(
            row ->
                new ImportedLine(
                    row.get(0, UUID.class),
                    row.get(1, Integer.class),
                    row.get(2, UUID.class),
                    row.get(3, Integer.class),
                    row.get(4, String.class),
                    row.get(5, String.class)))
        .toList();
  }
}

package health.magnesium.intake.export;

import health.magnesium.intake.patients.PatientGate;
import health.magnesium.intake.patients.PatientKey;
import health.magnesium.intake.patients.Patients;
import health.magnesium.intake.patients.Person;
import health.magnesium.tenancy.TenantTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Copies a person's stores into a file, a page at a time. Each page has a short transaction of its
 * own, which ends before the page is written: whoever reads slowly holds neither a transaction nor
 * a connection.
 */
@ApplicationScoped
class Export {

  static final int PAGE = 500;

  private final Patients patients;
  private final TenantTransactions transactions;

  Export(Patients patients, TenantTransactions transactions) {
    this.patients = patients;
    this.transactions = transactions;
  }

  /**
   * Writes everything that the stores hold of the person.
   *
   * @throws IOException when the reader has gone
   * @throws health.magnesium.http.problem.ProblemException 404 when the person was erased
   *     meanwhile; what was written already then has no end
   */
  void write(Person person, List<ExportedStore<?, ?>> stores, ExportFile file) throws IOException {
    file.begin();
    for (var store : stores) {
      copy(store, person, file);
    }
    file.end();
  }

  private <K, V> void copy(ExportedStore<K, V> store, Person person, ExportFile file)
      throws IOException {
    @Nullable K after = null;
    List<V> page;
    do {
      page = page(store, person, after);
      for (var view : page) {
        file.add(store.name(), view);
        after = store.key().apply(view);
      }
    } while (page.size() == PAGE);
  }

  /** The person is looked for after the page is read: an erasure between the two is noticed. */
  private <K, V> List<V> page(ExportedStore<K, V> store, Person person, @Nullable K after) {
    var key = new PatientKey(person.tenantId(), person.patientId());
    var page =
        transactions.call(
            key.tenantId(),
            key.patientId(),
            () -> {
              var read = store.pages().read(person, after, PAGE);
              return patients.find(key).isPresent() ? read : null;
            });
    if (page == null) {
      throw PatientGate.notFound(key.patientId());
    }
    return page;
  }
}

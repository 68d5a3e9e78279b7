package health.magnesium.intake.accesslog;

import health.magnesium.intake.patients.PatientKey;
import health.magnesium.tenancy.TenantTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Adds lines to a tenant's chain. The chain's head is held until the transaction ends, so that
 * several replicas add to one chain.
 */
@ApplicationScoped
class Chain {

  private static final Logger LOG = Logger.getLogger(Chain.class);
  private static final String SELF = "self";
  private static final String OTHER_PATIENT = "patient";

  private final TenantTransactions transactions;
  private final EntityManager database;
  private final Keys keys;

  Chain(TenantTransactions transactions, EntityManager database, Keys keys) {
    this.transactions = transactions;
    this.database = database;
    this.keys = keys;
  }

  /** Adds the lines of one tenant in their order; when it returns they are stored for good. */
  void append(String tenant, List<WaitingLine> lines) {
    transactions.run(
        tenant,
        () -> {
          var head = head(tenant);
          var ends = head.ends;
          var persons = persons(tenant, lines);
          for (var waiting : lines) {
            var next =
                LoggedAccess.next(
                    new LineKey(tenant, ends.seq() + 1), line(waiting, persons), ends.mac(), keys);
            database.persist(next);
            ends = ends.upTo(next.key.seq(), next.mac);
          }
          head.move(ends, keys);
          database.flush();
        });
  }

  /** The digest that stands for a patient; empty when the id names nobody. */
  Optional<Digest> findPerson(PatientKey key) {
    return Optional.ofNullable(database.find(AccessSubject.class, key)).map(AccessSubject::person);
  }

  /** The head, held; one that somebody else changed or removed makes the next line link to none. */
  private ChainHead head(String tenant) {
    var held = held(tenant);
    if (held == null) {
      create(tenant);
      held = Objects.requireNonNull(held(tenant));
    }
    var last = lastLine(tenant);
    if (!held.isSealed(keys) || last > held.ends.seq()) {
      LOG.error("the end of an access log was changed by somebody else: verify it");
      held.move(ChainEnds.unvouched(last), keys);
    }
    return held;
  }

  private void create(String tenant) {
    var first = new ChainHead();
    first.tenantId = tenant;
    first.move(ChainEnds.unvouched(lastLine(tenant)), keys);
    database
        .createNativeQuery(
            "insert into access_log_head values (?1, ?2, ?3, 0, ?3, ?4, ?5) on conflict do nothing")
        .setParameter(1, tenant)
        .setParameter(2, first.ends.seq())
        .setParameter(3, first.ends.mac().bytes())
        .setParameter(4, first.keyId)
        .setParameter(5, first.seal.bytes())
        .executeUpdate();
  }

  private long lastLine(String tenant) {
    return database
        .createQuery(
            "select coalesce(max(key.seq), 0) from LoggedAccess where key.tenantId = ?1",
            Long.class)
        .setParameter(1, tenant)
        .getSingleResult();
  }

  private @Nullable ChainHead held(String tenant) {
    return database.find(ChainHead.class, tenant, LockModeType.PESSIMISTIC_WRITE);
  }

  private Map<UUID, Digest> persons(String tenant, List<WaitingLine> lines) {
    var ids =
        lines.stream()
            .map(WaitingLine::access)
            .flatMap(access -> Stream.of(access.patientId(), boundTo(access)))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<UUID, Digest> persons = new HashMap<>();
    database
        .createQuery(
            "from AccessSubject where key.tenantId = ?1 and key.patientId in ?2",
            AccessSubject.class)
        .setParameter(1, tenant)
        .setParameter(2, ids)
        .getResultList()
        .forEach(subject -> persons.put(subject.key.patientId(), subject.person()));
    return persons;
  }

  private static Line line(WaitingLine waiting, Map<UUID, Digest> persons) {
    var access = waiting.access();
    var requester = access.requester();
    return new Line(
        waiting.at(),
        actor(access, persons),
        requester.client(),
        access.patientId() == null ? null : persons.get(access.patientId()),
        access.operation(),
        requester.purpose() == null ? null : requester.purpose().name(),
        requester.source(),
        waiting.outcome(),
        requester.traceId());
  }

  /** A patient is named by what an erasure makes unreadable, never by the subject of the token. */
  private static String actor(Access access, Map<UUID, Digest> persons) {
    var requester = access.requester();
    if (requester.boundTo() == null) {
      return requester.subject();
    }
    var own = boundTo(access);
    if (own != null && own.equals(access.patientId())) {
      return SELF;
    }
    var digest = own == null ? null : persons.get(own);
    return digest == null ? OTHER_PATIENT : OTHER_PATIENT + ":" + digest.hex();
  }

  private static @Nullable UUID boundTo(Access access) {
    var text = access.requester().boundTo();
    return text == null ? null : PatientIds.parse(text.toLowerCase(Locale.ROOT));
  }
}

package health.magnesium.intake.records;

import health.magnesium.http.access.Caller;
import health.magnesium.intake.exchange.Exchange;
import health.magnesium.intake.exchange.Stamp;
import health.magnesium.intake.history.History;
import health.magnesium.intake.idempotency.Idempotency;
import health.magnesium.intake.patients.PatientGate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;

/** What every resource of a person's record works with. */
@ApplicationScoped
public class Desk {

  private final PatientGate gate;
  private final Idempotency idempotency;
  private final Exchange exchange;
  private final History history;
  private final Caller caller;
  private final UriInfo uri;
  private final Clock clock;

  Desk(
      PatientGate gate,
      Idempotency idempotency,
      Exchange exchange,
      History history,
      Caller caller,
      UriInfo uri,
      Clock clock) {
    this.gate = gate;
    this.idempotency = idempotency;
    this.exchange = exchange;
    this.history = history;
    this.caller = caller;
    this.uri = uri;
    this.clock = clock;
  }

  /** The way to a person. */
  public PatientGate gate() {
    return gate;
  }

  /** Repeated requests. */
  public Idempotency idempotency() {
    return idempotency;
  }

  /** Conditions and answers of the present request. */
  public Exchange exchange() {
    return exchange;
  }

  /** What records said before. */
  public History history() {
    return history;
  }

  /** Where the present request went. */
  public UriInfo uri() {
    return uri;
  }

  /** The service's clock. */
  public Clock clock() {
    return clock;
  }

  /** The mark of a change that happens now. */
  public Stamp stamp() {
    return Stamp.now(clock, caller);
  }
}

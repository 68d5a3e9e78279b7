package health.magnesium.http.logs;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells the log that the service has started, after everything else that observes the start. */
@ApplicationScoped
class Started {

  void tell(@Observes @Priority(Integer.MAX_VALUE) StartupEvent started) {
    WithoutValues.serviceHasStarted();
  }
}

package health.magnesium.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** PostgreSQL and the three services of one folder, started and stopped together or one by one. */
final class LocalStack {

  private static final Duration TIME_TO_BECOME_READY = Duration.ofSeconds(180);

  private final Layout layout;
  private final Secrets secrets;
  private final LocalPostgres postgres;
  private final ServiceProcess catalog;
  private final ServiceProcess intake;
  private final ServiceProcess advisory;

  LocalStack(Layout layout, LocalPorts ports) {
    this.layout = layout;
    this.secrets = new Secrets(layout.secrets());
    this.postgres = new LocalPostgres(layout, secrets, ports.postgres());
    this.catalog =
        new ServiceProcess(
            layout,
            new ServiceSpec(
                "catalog", "food-catalog-service", ports.catalog(), database("catalog")));
    this.intake =
        new ServiceProcess(
            layout, new ServiceSpec("intake", "intake-service", ports.intake(), intakeSettings()));
    var neighbours =
        Map.of(
            "QUARKUS_REST_CLIENT_FOOD_CATALOG_URL", catalog.spec().url(),
            "QUARKUS_REST_CLIENT_INTAKE_URL", intake.spec().url());
    this.advisory =
        new ServiceProcess(
            layout, new ServiceSpec("advisory", "advisory-service", ports.advisory(), neighbours));
  }

  LocalPostgres postgres() {
    return postgres;
  }

  ServiceProcess catalog() {
    return catalog;
  }

  ServiceProcess intake() {
    return intake;
  }

  ServiceProcess advisory() {
    return advisory;
  }

  /** In the order in which they are shown. */
  List<ServiceProcess> services() {
    return List.of(catalog, intake, advisory);
  }

  TokenMint tokens() {
    return new TokenMint(secrets.signingKey());
  }

  Secrets secrets() {
    return secrets;
  }

  /** Whether nothing needs to be started. */
  boolean isUp() {
    return postgres.isRunning()
        && services().stream().allMatch(service -> service.isReady() && !service.isOutdated());
  }

  /**
   * Starts what does not run and returns when all are ready.
   *
   * @throws StackException when something cannot start, with what to do about it
   */
  void start(Progress progress) {
    start(TokenAuthority.ofThisMachine(secrets), progress);
  }

  /**
   * Starts what does not run, to take tokens of this authority, and returns when all are ready.
   *
   * @throws StackException when something cannot start, with what to do about it
   */
  void start(TokenAuthority authority, Progress progress) {
    var outdated = services().stream().filter(ServiceProcess::isOutdated).toList();
    if (!outdated.isEmpty()) {
      progress.say("stopping what was built anew: " + names(outdated));
      outdated.forEach(ServiceProcess::stop);
    }
    var stopped = services().stream().filter(service -> service.process().isEmpty()).toList();
    stopped.forEach(ServiceProcess::requireFreePort);
    startPostgres(progress);
    if (!stopped.isEmpty()) {
      progress.say("starting " + names(stopped));
      stopped.forEach(service -> service.start(authority.settings()));
    }
    awaitReady(services(), progress);
  }

  /** Starts PostgreSQL with the services' databases. Does nothing when it runs. */
  void startPostgres(Progress progress) {
    if (!postgres.isRunning()) {
      progress.say("starting PostgreSQL 18");
      postgres.start();
    }
    postgres.createDatabase("catalog");
    postgres.createDatabase("intake");
    postgres.createServiceRole("intake");
  }

  /** Starts one service and returns when it is ready. */
  void start(ServiceProcess service, Progress progress) {
    service.start(TokenAuthority.ofThisMachine(secrets).settings());
    awaitReady(List.of(service), progress);
  }

  /** Stops the services, advisory first, and then PostgreSQL. */
  void stop() {
    services().reversed().parallelStream().forEach(ServiceProcess::stop);
    postgres.stop();
  }

  /**
   * A stack on ports of its own whose folder is empty; what an earlier run left there is stopped
   * and deleted.
   */
  static LocalStack fromNothing(Layout layout) {
    new LocalStack(layout, LocalPorts.free()).discard();
    return new LocalStack(layout, LocalPorts.free());
  }

  private void discard() {
    stop();
    try (var old = Files.walk(layout.home())) {
      for (var path : old.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitReady(List<ServiceProcess> services, Progress progress) {
    Set<ServiceProcess> waiting = new LinkedHashSet<>(services);
    var inTime =
        Waiting.until(
            TIME_TO_BECOME_READY,
            () -> {
              waiting.removeIf(service -> isNowReady(service, progress));
              return waiting.isEmpty();
            });
    if (!inTime) {
      var slow = waiting.iterator().next();
      throw new StackException(
          "The %s service is not ready after %d s. The last lines of its log:%n%s"
              .formatted(
                  names(List.of(slow)),
                  TIME_TO_BECOME_READY.toSeconds(),
                  Commands.lastLines(slow.log(), 15)));
    }
  }

  private static boolean isNowReady(ServiceProcess service, Progress progress) {
    if (service.process().isEmpty()) {
      throw service.died();
    }
    if (!service.isReady()) {
      return false;
    }
    progress.say(service.spec().name() + " is ready at " + service.spec().url());
    return true;
  }

  private Map<String, String> database(String name) {
    Map<String, String> settings = new HashMap<>();
    settings.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(name));
    settings.put("QUARKUS_DATASOURCE_USERNAME", name);
    settings.put("QUARKUS_DATASOURCE_PASSWORD", secrets.password(name));
    return settings;
  }

  private Map<String, String> intakeSettings() {
    var settings = walledDatabase("intake");
    settings.put("MAGNESIUM_INTAKE_ACCESS_LOG_KEY", secrets.key("intake-access-log"));
    return settings;
  }

  /** The owner migrates; the service runs as a role that owns nothing. */
  private Map<String, String> walledDatabase(String name) {
    var settings = database(name);
    settings.put("QUARKUS_FLYWAY_USERNAME", name);
    settings.put("QUARKUS_FLYWAY_PASSWORD", secrets.password(name));
    settings.put("QUARKUS_DATASOURCE_USERNAME", LocalPostgres.serviceRole(name));
    settings.put("QUARKUS_DATASOURCE_PASSWORD", secrets.password(LocalPostgres.serviceRole(name)));
    return settings;
  }

  private static String names(List<ServiceProcess> services) {
    return String.join(", ", services.stream().map(service -> service.spec().name()).toList());
  }
}

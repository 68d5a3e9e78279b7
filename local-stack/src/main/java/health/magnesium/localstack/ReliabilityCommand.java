package health.magnesium.localstack;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Shows that nothing acknowledged is lost: kills the intake service and PostgreSQL again and again
 * under load, on a stack of its own, and compares at the end. See docs/reliability.md.
 */
final class ReliabilityCommand {

  private static final int WRITERS = 4;
  private static final Duration TOKEN_LIFETIME = Duration.ofHours(12);

  private final LocalStack stack;
  private final Progress progress = new Progress(System.out);

  ReliabilityCommand(Layout layout) {
    this.stack = LocalStack.fromNothing(layout);
  }

  /**
   * Kills as often as the arguments say: {@code --intake 20 --postgres 5 --frozen 1}.
   *
   * @return 0 when nothing was lost, 1 when something was
   */
  int run(List<String> arguments) {
    var intakeKills = times(arguments, "--intake", 20);
    var postgresKills = times(arguments, "--postgres", 5);
    var frozen = times(arguments, "--frozen", 1);
    Runtime.getRuntime().addShutdownHook(new Thread(stack::stop));
    stack.startPostgres(progress);
    stack.start(stack.intake(), progress);
    var intake = new LocalHttp(stack.intake().spec().url(), token());
    var load = new Load(intake, WRITERS, LocalDate.now(ZoneOffset.UTC));
    var kills = new Kills(stack, intake, load, progress);
    load.begin();
    progress.say(WRITERS + " writers are at work");

    var afterIntake = repeat(intakeKills, kills::ofIntake);
    var afterPostgres = repeat(postgresKills, kills::ofPostgres);
    var afterStandstill = repeat(frozen, kills::ofPostgresForAWhile);
    load.end();
    var audit = load.audit();

    System.out.println();
    System.out.println(audit);
    audit.unexpected().stream().limit(10).forEach(System.out::println);
    System.out.println(line("intake killed", "its start", afterIntake));
    System.out.println(line("PostgreSQL killed", "it takes connections", afterPostgres));
    System.out.println(line("PostgreSQL stood still", "it goes on", afterStandstill));
    var isWhole = audit.isClean() & holdsALineForEach(load.acknowledged(), intake);
    System.out.println(isWhole ? "Nothing was lost." : "SOMETHING WAS LOST.");
    return isWhole ? 0 : 1;
  }

  /** Whether the access log's chain is unbroken and as long as what it has to tell of. */
  private static boolean holdsALineForEach(long writes, LocalHttp intake) {
    var log = Diary.json(intake.get("/v1/access-log/verification"));
    var lines = log.path("lines").asLong();
    var isValid = log.path("valid").asBoolean();
    System.out.printf(
        "access log: %d lines for %d acknowledged writes and what was read, chain %s%n",
        lines, writes, isValid ? "unbroken" : "BROKEN: " + log.path("broken"));
    return isValid && lines >= writes;
  }

  private String token() {
    return stack
        .tokens()
        .mint(
            new TokenMint.Request(
                "reliability",
                "reliability-run",
                Optional.empty(),
                "intake.read intake.write audit.read",
                TOKEN_LIFETIME));
  }

  private static List<Duration> repeat(int times, Supplier<Duration> kill) {
    List<Duration> durations = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      durations.add(kill.get());
    }
    return durations;
  }

  private static String line(String what, String since, List<Duration> durations) {
    if (durations.isEmpty()) {
      return what + " 0 times";
    }
    var seconds =
        durations.stream().mapToDouble(each -> each.toMillis() / 1000.0).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "%s %d times; stored again after %s: min %.1f s, median %.1f s, max %.1f s",
        what,
        seconds.length,
        since,
        seconds[0],
        median(seconds),
        seconds[seconds.length - 1]);
  }

  private static double median(double[] sorted) {
    return Arrays.stream(sorted, (sorted.length - 1) / 2, sorted.length / 2 + 1)
        .average()
        .orElseThrow();
  }

  private static int times(List<String> arguments, String option, int usual) {
    var at = arguments.indexOf(option);
    if (at < 0) {
      return usual;
    }
    var value = at + 1 < arguments.size() ? arguments.get(at + 1) : "";
    if (!value.matches("[0-9]{1,4}")) {
      throw new StackException(option + " needs a number of times; received '" + value + "'.");
    }
    return Integer.parseInt(value);
  }
}

package health.magnesium.localstack;

import java.time.Duration;
import java.util.Random;

/**
 * Kills what a load depends on, in the middle of its work, and measures how long it takes until
 * something is stored again.
 */
final class Kills {

  private static final int WRITES_BETWEEN_KILLS = 50;
  private static final int LONGEST_SURPRISE_MS = 1_500;
  private static final Duration FROZEN = Duration.ofSeconds(40);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  private final LocalStack stack;
  private final LocalHttp intake;
  private final Load load;
  private final Progress progress;
  private final Random dice = new Random(1);

  Kills(LocalStack stack, LocalHttp intake, Load load, Progress progress) {
    this.stack = stack;
    this.intake = intake;
    this.load = load;
    this.progress = progress;
  }

  /**
   * Kills the intake service and starts it again.
   *
   * @return from its start to the next write that is acknowledged
   */
  Duration ofIntake() {
    letTheLoadWork();
    stack.intake().kill();
    var stored = load.acknowledged();
    var began = System.nanoTime();
    stack.start(stack.intake(), Progress.silent());
    return untilMoreIsStored(stored, began, "intake was killed and started");
  }

  /**
   * Kills PostgreSQL with all its sessions, expects to be told, and starts it again; nobody touches
   * the intake service.
   *
   * @return from the moment PostgreSQL takes connections to the next write that is acknowledged
   */
  Duration ofPostgres() {
    letTheLoadWork();
    var service = stack.intake().process();
    stack.postgres().kill();
    expectToBeTold("PostgreSQL was killed");
    var stored = load.acknowledged();
    stack.postgres().start();
    var recovery =
        untilMoreIsStored(stored, System.nanoTime(), "PostgreSQL was killed and started");
    expectReady();
    if (!stack.intake().process().equals(service)) {
      throw new StackException("The intake service did not survive the end of PostgreSQL.");
    }
    return recovery;
  }

  /**
   * Lets PostgreSQL stand still for 40 seconds, with its connections open, as a machine that hangs.
   *
   * @return from the moment it goes on to the next write that is acknowledged
   */
  Duration ofPostgresForAWhile() {
    letTheLoadWork();
    stack.postgres().freeze();
    try {
      expectToBeTold("PostgreSQL stood still");
      Waiting.pause(FROZEN);
    } finally {
      stack.postgres().thaw();
    }
    var stored = load.acknowledged();
    var recovery = untilMoreIsStored(stored, System.nanoTime(), "PostgreSQL went on");
    expectReady();
    return recovery;
  }

  private void letTheLoadWork() {
    load.awaitFurther(WRITES_BETWEEN_KILLS);
    Waiting.pause(Duration.ofMillis(dice.nextInt(LONGEST_SURPRISE_MS)));
  }

  private Duration untilMoreIsStored(long stored, long began, String what) {
    if (!Waiting.until(LONGEST_WAIT, () -> load.acknowledged() > stored)) {
      throw new StackException(
          "Nothing was stored for %d s after %s.".formatted(LONGEST_WAIT.toSeconds(), what));
    }
    var took = Duration.ofNanos(System.nanoTime() - began);
    progress.say("%s: stored again after %.1f s".formatted(what, took.toMillis() / 1000.0));
    return took;
  }

  /** A reader is told 503 and when to come again, and the service is not ready. */
  private void expectToBeTold(String what) {
    var began = System.nanoTime();
    if (!Waiting.until(LONGEST_WAIT, () -> isToldUnavailable() && !stack.intake().isReady())) {
      throw new StackException(
          "No 503 and no lost readiness within %d s after %s."
              .formatted(LONGEST_WAIT.toSeconds(), what));
    }
    var took = Duration.ofNanos(System.nanoTime() - began);
    progress.say("%s: 503 and not ready after %.1f s".formatted(what, took.toMillis() / 1000.0));
  }

  private boolean isToldUnavailable() {
    var answer = intake.get("/v1/patients");
    return answer.statusCode() == 503
        && answer.headers().firstValue("Retry-After").isPresent()
        && answer.body().contains("-unavailable\"");
  }

  private void expectReady() {
    if (!Waiting.until(LONGEST_WAIT, stack.intake()::isReady)) {
      throw new StackException("The intake service stores again but is not ready.");
    }
  }
}

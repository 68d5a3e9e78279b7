package health.magnesium.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** {@code ./dev up}: everything runs, the demo tenant is loaded, the screen says how to go on. */
final class UpCommand {

  private static final Duration TIME_TO_ANSWER = Duration.ofSeconds(60);

  private final Layout layout;
  private final LocalStack stack;

  UpCommand(Layout layout, LocalStack stack) {
    this.layout = layout;
    this.stack = stack;
  }

  /** Returns 0; throws {@link StackException} with what to do when something does not start. */
  int run() {
    var lock = layout.processId("up").resolveSibling("up.lock");
    try (var file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var held = file.tryLock()) {
      if (held == null) {
        throw new StackException("Another ./dev up is at work in this folder.");
      }
      bringUp();
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void bringUp() {
    var progress = new Progress(System.out);
    var demo = new DemoData(layout.demoMarker(), stack);
    var wasUp = stack.isUp();
    if (!wasUp) {
      stack.start(progress);
    }
    if (!demo.isLoaded()) {
      progress.say("loading the demo tenant: four invented people and their diaries");
      demo.load();
    }
    if (!wasUp) {
      progress.say("asking for a first advisory");
      requireAdvisory(demo);
      progress.say("done");
    }
    System.out.print(Screen.of(stack, demo));
  }

  /** The first answers of a fresh Java program are slow; later ones take milliseconds. */
  private void requireAdvisory(DemoData demo) {
    var advisory = new LocalHttp(stack.advisory().spec().url(), "");
    var path = demo.advisoryPath(0);
    if (!Waiting.until(TIME_TO_ANSWER, () -> advisory.get(path).statusCode() == 200)) {
      throw new StackException(
          "Everything runs, but the advisory answers: " + advisory.get(path).body());
    }
  }
}

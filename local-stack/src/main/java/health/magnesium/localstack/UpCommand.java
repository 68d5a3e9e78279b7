package health.magnesium.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;

/**
 * {@code ./dev up}: everything runs, the demo tenant is loaded, the screen says how to go on. With
 * {@code --identity URL} the services run as in production and take tokens of that issuer only.
 */
final class UpCommand {

  private static final Duration TIME_TO_ANSWER = Duration.ofSeconds(60);

  private static final String IDENTITY = "--identity";

  private final Layout layout;
  private final LocalStack stack;

  UpCommand(Layout layout, LocalStack stack) {
    this.layout = layout;
    this.stack = stack;
  }

  /** Returns 0; throws {@link StackException} with what to do when something does not start. */
  int run(List<String> arguments) {
    if (!arguments.isEmpty() && (arguments.size() != 2 || !arguments.getFirst().equals(IDENTITY))) {
      throw new StackException("usage: ./dev up [--identity URL]");
    }
    var lock = layout.processId("up").resolveSibling("up.lock");
    try (var file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var held = file.tryLock()) {
      if (held == null) {
        throw new StackException("Another ./dev up is at work in this folder.");
      }
      if (arguments.isEmpty()) {
        bringUp();
      } else {
        bringUp(arguments.getLast());
      }
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

  private void bringUp(String issuer) {
    if (stack.services().stream().anyMatch(service -> service.process().isPresent())) {
      throw new StackException("Services run already; first ./dev down, they need other settings.");
    }
    stack.start(TokenAuthority.issuer(issuer), new Progress(System.out));
    System.out.println();
    System.out.println("Every call needs a token of " + issuer + ". There is no demo tenant.");
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

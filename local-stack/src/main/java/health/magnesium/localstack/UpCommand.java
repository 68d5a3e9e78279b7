package health.magnesium.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;

/** {@code ./dev up}: everything runs, the demo tenant is loaded, the screen says how to go on. */
final class UpCommand {

  private final Layout layout;
  private final LocalStack stack;

  UpCommand(Layout layout, LocalStack stack) {
    this.layout = layout;
    this.stack = stack;
  }

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
    if (!stack.isUp()) {
      stack.start(progress);
    }
    if (!demo.isLoaded()) {
      progress.say("loading the demo tenant: four invented people and their diaries");
      demo.load();
    }
    System.out.print(Screen.of(stack, demo));
  }
}

package health.magnesium.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartedProcessTest {

  @TempDir Path folder;

  @Test
  void findsTheProcessThatItRemembered() {
    var started = new StartedProcess(folder.resolve("x.pid"));

    started.remember(ProcessHandle.current());

    assertThat(started.find()).contains(ProcessHandle.current());
  }

  @Test
  void doesNotTakeAnotherProgramWithTheSameNumberForOurs() throws Exception {
    var file = folder.resolve("x.pid");
    Files.writeString(file, ProcessHandle.current().pid() + " 1000000000000\n");

    assertThat(new StartedProcess(file).find()).isEmpty();
  }

  @Test
  void findsNothingInADamagedOrMissingFile() throws Exception {
    var file = folder.resolve("x.pid");
    assertThat(new StartedProcess(file).find()).isEmpty();

    Files.writeString(file, "rubbish");

    assertThat(new StartedProcess(file).find()).isEmpty();
  }
}

package health.magnesium.intake.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineQueueTest {

  private final List<Runnable> started = new ArrayList<>();
  private final Executor threads = started::add;
  private final List<List<Integer>> batches = new ArrayList<>();

  @Test
  void storesWhatPiledUpInOneBatchAndInOrder() {
    var queue = new LineQueue(this::store, threads);
    var lines = lines(1200);

    lines.forEach(queue::add);
    assertThat(started).hasSize(1);
    started.getFirst().run();

    assertThat(batches).extracting(List::size).containsExactly(500, 500, 200);
    assertThat(batches.stream().flatMap(List::stream))
        .containsExactlyElementsOf(IntStream.range(0, 1200).boxed().toList());
    assertThat(lines).allMatch(line -> line.stored().isDone());
    assertThat(queue.size()).isZero();
  }

  @Test
  void triesABatchAgainThatCouldNotBeStored() {
    List<Integer> tries = new ArrayList<>();
    var queue =
        new LineQueue(
            lines -> {
              tries.add(lines.size());
              if (tries.size() < 3) {
                throw new IllegalStateException("down");
              }
            },
            threads);
    var lines = lines(2);

    lines.forEach(queue::add);
    started.getFirst().run();

    assertThat(tries).containsExactly(2, 2, 2);
    assertThat(lines).allMatch(line -> line.stored().isDone());
  }

  @Test
  void isStuckWhenALineWaitsTooLong() {
    var queue = new LineQueue(this::store, threads);
    assertThat(queue.isStuck(Duration.ZERO)).isFalse();

    queue.add(lines(1).getFirst());

    assertThat(queue.isStuck(Duration.ofNanos(-1))).isTrue();
    assertThat(queue.isStuck(Duration.ofHours(1))).isFalse();
  }

  @Test
  void storesTheOutcomeThatTheCallerWasTold() {
    var queue = new LineQueue(this::store, threads);
    var line = lines(1).getFirst();
    queue.add(line);

    line.withhold();
    started.getFirst().run();

    assertThat(batches).containsExactly(List.of(503));
  }

  private void store(List<WaitingLine> lines) {
    batches.add(lines.stream().map(WaitingLine::outcome).toList());
  }

  private static List<WaitingLine> lines(int count) {
    var requester = new Requester("clinic", "somebody", null, null, null, null, null);
    return IntStream.range(0, count)
        .mapToObj(i -> new WaitingLine(new Access(requester, null, null, i), Instant.EPOCH))
        .toList();
  }
}

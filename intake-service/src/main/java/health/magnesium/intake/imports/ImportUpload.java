package health.magnesium.intake.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import health.magnesium.http.access.Caller;
import health.magnesium.http.idempotency.IdempotencyKey;
import health.magnesium.http.problem.CommonProblem;
import health.magnesium.http.problem.Problems;
import health.magnesium.intake.accesslog.PresentRequest;
import health.magnesium.intake.config.IntakeConfig;
import health.magnesium.tenancy.TenantTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file in while it arrives: some lines at a time go to the database, each time in a
 * transaction of its own. A file that does not arrive whole leaves nothing.
 */
@ApplicationScoped
class ImportUpload {

  private static final int LINES_AT_A_TIME = 1_000;
  private static final int CHARACTERS_AT_A_TIME = 1_000_000;
  private static final long LONGEST_SILENCE_NANOS = 5_000_000_000L;

  private final ImportJobs jobs;
  private final ImportLines lines;
  private final LineReader reader;
  private final TenantTransactions transactions;
  private final ImportWorker worker;
  private final Caller caller;
  private final PresentRequest present;
  private final IntakeConfig.Imports limits;

  ImportUpload(
      ImportJobs jobs,
      ImportLines lines,
      LineReader reader,
      TenantTransactions transactions,
      ImportWorker worker,
      Caller caller,
      PresentRequest present,
      IntakeConfig config) {
    this.jobs = jobs;
    this.lines = lines;
    this.reader = reader;
    this.transactions = transactions;
    this.worker = worker;
    this.caller = caller;
    this.present = present;
    this.limits = config.imports();
  }

  /**
   * Takes a file in and lets the worker know.
   *
   * @param header {@code Idempotency-Key} as sent
   * @throws health.magnesium.http.problem.ProblemException 400 for an empty file, 409 while the
   *     first file with this key arrives, 413 beyond a limit, 422 when the key came with another
   *     file
   */
  ImportJob receive(InputStream body, boolean atomic, @Nullable String header) throws IOException {
    var idempotencyKey = IdempotencyKey.parse(header);
    var key = new ImportJob.Key(caller.tenant(), UuidCreator.getTimeOrderedEpoch());
    var by = present.findRequester().orElseThrow();
    var uploaded = new UploadedLines(body, limits.maxBytes());
    if (!in(key, () -> jobs.open(key, by, idempotencyKey, atomic))) {
      return repeated(key, String.valueOf(idempotencyKey), atomic, uploaded);
    }
    var isQueued = false;
    try {
      var file = store(key, uploaded, atomic);
      run(key, () -> jobs.queue(key, file));
      isQueued = true;
    } finally {
      if (!isQueued) {
        run(
            key,
            () -> {
              lines.remove(key);
              jobs.remove(key);
            });
      }
    }
    worker.wake(key.tenantId());
    return in(key, () -> jobs.find(key).orElseThrow());
  }

  private UploadedFile store(ImportJob.Key key, UploadedLines uploaded, boolean atomic)
      throws IOException {
    var most = atomic ? limits.maxAtomicLines() : limits.maxLines();
    List<ReceivedLine> chunk = new ArrayList<>();
    long count = 0;
    long refused = 0;
    var characters = 0;
    var flushed = System.nanoTime();
    for (var line = uploaded.next(); line != null; line = uploaded.next()) {
      count++;
      if (count > most) {
        continue; // the answer can name the whole number
      }
      var received = reader.read(key.tenantId(), line);
      chunk.add(received);
      switch (received) {
        case ReceivedLine.Refused none -> refused++;
        case ReceivedLine.Waiting waiting -> characters += waiting.content().length();
      }
      if (chunk.size() == LINES_AT_A_TIME
          || characters > CHARACTERS_AT_A_TIME
          || System.nanoTime() - flushed > LONGEST_SILENCE_NANOS) {
        flush(key, chunk);
        characters = 0;
        flushed = System.nanoTime();
      }
    }
    requireLines(count, most, atomic);
    flush(key, chunk);
    return new UploadedFile(count, refused, uploaded.bytes(), uploaded.sha256());
  }

  private void flush(ImportJob.Key key, List<ReceivedLine> chunk) {
    run(
        key,
        () -> {
          lines.add(key, chunk);
          jobs.hear(key);
        });
    chunk.clear();
  }

  private static void requireLines(long count, int most, boolean atomic) {
    if (count == 0) {
      throw Problems.invalidBody("", "the file has no line");
    }
    if (count > most) {
      throw UploadedLines.tooLarge(
          "the file has %d lines; at most %d are accepted%s"
              .formatted(count, most, atomic ? " with atomic=true" : ""));
    }
  }

  /** Reads the file once more, to know that it is the same. */
  private ImportJob repeated(
      ImportJob.Key key, String idempotencyKey, boolean atomic, UploadedLines uploaded)
      throws IOException {
    var line = uploaded.next();
    while (line != null) {
      line = uploaded.next();
    }
    var before =
        in(key, () -> jobs.findByKey(key.tenantId(), idempotencyKey))
            .filter(job -> job.status() != ImportStatus.RECEIVING)
            .orElseThrow(
                () ->
                    Problems.of(
                        CommonProblem.REQUEST_IN_PROGRESS,
                        "Ask again when the first file has arrived."));
    if (!uploaded.sha256().equals(before.contentSha256) || before.atomic != atomic) {
      throw Problems.of(
          CommonProblem.IDEMPOTENCY_KEY_REUSED,
          "The key was used for another file, see import " + before.id() + ".");
    }
    return before;
  }

  private <T> T in(ImportJob.Key key, Callable<T> work) {
    return transactions.call(key.tenantId(), work);
  }

  private void run(ImportJob.Key key, Runnable work) {
    transactions.run(key.tenantId(), work);
  }
}

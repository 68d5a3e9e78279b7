package health.magnesium.localstack;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A stack of its own for one test run, below {@code target/}, and a clinic that uses it. The tests
 * of a run share it; it stops when the run ends.
 */
final class JourneyStack {

  static final String TENANT = "journey";

  private static final JourneyStack OF_THIS_RUN = new JourneyStack();

  private final Layout layout;
  private final LocalStack stack;
  private final Progress progress = new Progress(System.out);

  /** The stack of this run, with everything ready. */
  static JourneyStack running() {
    OF_THIS_RUN.stack.start(OF_THIS_RUN.progress);
    return OF_THIS_RUN;
  }

  private JourneyStack() {
    var module = Path.of(System.getProperty("module.dir"));
    this.layout = new Layout(module.resolve(".."), module.resolve("target/journey"));
    this.stack = LocalStack.fromNothing(layout);
    Runtime.getRuntime().addShutdownHook(new Thread(stack::stop));
  }

  LocalStack stack() {
    return stack;
  }

  Progress progress() {
    return progress;
  }

  /** Everything that the services and PostgreSQL have written. */
  Path logs() {
    return layout.logs();
  }

  LocalHttp catalog() {
    return new LocalHttp(stack.catalog().spec().url(), token());
  }

  LocalHttp intake() {
    return new LocalHttp(stack.intake().spec().url(), token());
  }

  LocalHttp advisory() {
    return new LocalHttp(stack.advisory().spec().url(), token());
  }

  /** The intake service, called with this token. */
  LocalHttp with(String token) {
    return new LocalHttp(stack.intake().spec().url(), token);
  }

  /** The intake service, called without a token. */
  LocalHttp without() {
    return new LocalHttp(stack.intake().spec().url(), "");
  }

  /** Registers a person and returns the id. */
  String newPerson(String birthDate, String sex) {
    var id = UUID.randomUUID().toString();
    var profile =
        """
        {"birthDate": "%s", "sex": "%s", "timeZone": "UTC"}"""
            .formatted(birthDate, sex);
    Diary.json(intake().json("PUT", "/v1/patients/" + id, profile, Map.of()));
    return id;
  }

  /** Records a glass of water. */
  HttpResponse<String> writeWater(String person, LocalDate day) {
    var entry =
        """
        {"kind": "water", "day": "%s", "millilitres": 200}"""
            .formatted(day);
    return Diary.of(intake(), person).post(entry, Map.of());
  }

  private String token() {
    return stack.tokens().mint(TokenMint.Request.everything(TENANT));
  }
}

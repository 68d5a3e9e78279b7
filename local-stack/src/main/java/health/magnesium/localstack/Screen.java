package health.magnesium.localstack;

/** The last thing {@code ./dev up} prints: where things are and what to try first. */
final class Screen {

  private Screen() {}

  static String of(LocalStack stack, DemoData demo) {
    return """

        Everything runs on this machine alone (127.0.0.1).

          %s
          %s
          %s

        Ask for an advisory (without a token you are the tenant "demo", and only here):

          curl -s '%s%s'

        The people of the demo, all invented:

        %s

          ./dev token     a token, as production wants one       ./dev status    what runs
          ./dev import    load a publisher's food tables         ./dev down      stop; the data stay

        """
        .formatted(
            line(stack.catalog()),
            line(stack.intake()),
            line(stack.advisory()),
            stack.advisory().spec().url(),
            demo.advisoryPath(0),
            demo.others());
  }

  private static String line(ServiceProcess service) {
    var spec = service.spec();
    return "%-9s %s   API page: %s/q/swagger-ui/".formatted(spec.name(), spec.url(), spec.url());
  }
}

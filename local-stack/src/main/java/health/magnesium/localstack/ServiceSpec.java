package health.magnesium.localstack;

import java.util.Map;

/**
 * One of the three services as this stack runs it.
 *
 * @param name short, as in {@code catalog}
 * @param module the Maven module that packages it
 * @param settings environment variables of its own, beside those every service gets
 */
record ServiceSpec(String name, String module, int port, Map<String, String> settings) {

  ServiceSpec {
    settings = Map.copyOf(settings);
  }

  /** Where it answers, without a slash at the end. */
  String url() {
    return "http://127.0.0.1:" + port;
  }
}

package health.magnesium.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where everything is.
 *
 * @param repository the checkout with the packaged services
 * @param home what the stack writes: data, logs, keys, process ids; normally {@code .local}
 */
record Layout(Path repository, Path home) {

  Layout {
    repository = repository.toAbsolutePath().normalize();
    home = home.toAbsolutePath().normalize();
  }

  /** Everything of the database; without it the next start begins with empty data. */
  Path postgres() {
    return home.resolve("postgres");
  }

  /** The database cluster; it survives restarts. */
  Path postgresData() {
    return postgres().resolve("data");
  }

  /** The unpacked PostgreSQL programs. */
  Path postgresPrograms() {
    return postgres().resolve("programs");
  }

  /** Says that the demo tenant is loaded, and for which days. Lives and dies with the data. */
  Path demoMarker() {
    return postgres().resolve("demo.properties");
  }

  Path log(String name) {
    return logs().resolve(name + ".log");
  }

  /** What the services and PostgreSQL write. */
  Path logs() {
    return folder("logs");
  }

  Path processId(String name) {
    return folder("run").resolve(name + ".pid");
  }

  /** Passwords and the key that signs local tokens; readable by the owner alone. */
  Path secrets() {
    return folder("keys");
  }

  /** The packaged service of a module. */
  Path packaged(String module) {
    return repository.resolve(module).resolve("target/quarkus-app");
  }

  /** The copy that runs, so that a build does not pull the files from under a running service. */
  Path running(String module) {
    return home.resolve("running").resolve(module);
  }

  /** Where a service puts files that it needs for a moment. */
  Path temporary(String name) {
    return folder("tmp/" + name);
  }

  /** A path as a person would type it from the checkout. */
  String shown(Path path) {
    return path.startsWith(repository) ? repository.relativize(path).toString() : path.toString();
  }

  private Path folder(String name) {
    try {
      return Files.createDirectories(home.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

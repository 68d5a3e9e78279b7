package health.magnesium.localstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Texts that no log may hold, each telling the place where a caller put it. */
final class Planted {

  /** The head of a JWT, statements, frames of a stack trace. */
  private static final Pattern NEVER =
      Pattern.compile("eyJ|\\b(select|insert into|update|delete from) |^\\s+at |^Caused by");

  private final String mark = "zq" + UUID.randomUUID().toString().substring(0, 8);
  private final Set<String> others = new HashSet<>();

  /**
   * A marker for a place.
   *
   * @param place lower-case letters
   */
  String at(String place) {
    return mark + place;
  }

  /** Something else that must not be found, such as the id of a patient. */
  String also(String text) {
    others.add(text);
    return text;
  }

  /** The lines of all files of a folder that hold what they must not, after their file's name. */
  List<String> foundIn(Path logs) throws IOException {
    List<String> found = new ArrayList<>();
    try (var files = Files.list(logs)) {
      for (var file : files.toList()) {
        for (var line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n")) {
          if (betrays(line)) {
            found.add(file.getFileName() + ": " + line);
          }
        }
      }
    }
    return found;
  }

  private boolean betrays(String line) {
    return line.contains(mark)
        || others.stream().anyMatch(line::contains)
        || NEVER.matcher(line).find();
  }
}

package health.magnesium.http.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A clinical scope of SMART App Launch, in either spelling: {@code patient/Observation.read} (v1)
 * or {@code patient/Observation.rs} (v2), also with a query ({@code …rs?category=laboratory}).
 *
 * @param level whose records
 * @param resourceType a FHIR type, or {@code *} for all of them
 * @param interactions at least one
 * @param query what v2 writes after the question mark, as sent; the scope is limited to what it
 *     finds
 */
record SmartScope(
    Level level, String resourceType, Set<Interaction> interactions, Optional<String> query) {

  /** Whose records a scope is about. */
  enum Level {
    /** The one person in the token's claim {@code patient}. */
    PATIENT,
    /** Whatever the user may see. */
    USER,
    /** Whatever the client may see without a user. */
    SYSTEM
  }

  /** What v2 tells apart, in the order in which the letters must stand. */
  enum Interaction {
    CREATE,
    READ,
    UPDATE,
    DELETE,
    SEARCH;

    char letter() {
      return Character.toLowerCase(name().charAt(0));
    }
  }

  static final String ANY_TYPE = "*";

  private static final Pattern FORM =
      Pattern.compile(
          "(?<level>patient|user|system)/(?<type>\\*|[A-Z][A-Za-z]{0,63})"
              + "\\.(?:(?<v1>read|write|\\*)|(?<v2>(?=[cruds])c?r?u?d?s?)(?:\\?(?<query>[^?\\s]+))?)");

  private static final Pattern QUERY =
      Pattern.compile("[A-Za-z_][A-Za-z0-9_.:-]*=[^&=]+(&[A-Za-z_][A-Za-z0-9_.:-]*=[^&=]+)*");

  SmartScope {
    interactions = Collections.unmodifiableSet(EnumSet.copyOf(interactions));
  }

  /** Reads one scope; empty for every other text, letters out of order among them. */
  static Optional<SmartScope> parse(String text) {
    var match = FORM.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    var query = Optional.ofNullable(match.group("query"));
    if (query.filter(given -> !QUERY.matcher(given).matches()).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new SmartScope(
            Level.valueOf(match.group("level").toUpperCase(Locale.ROOT)),
            match.group("type"),
            match.group("v1") == null ? ofLetters(match.group("v2")) : ofWord(match.group("v1")),
            query));
  }

  /** Whether this scope, were it not limited by a query, reaches so far. */
  boolean covers(String type, Interaction interaction) {
    return (resourceType.equals(ANY_TYPE) || resourceType.equals(type))
        && interactions.contains(interaction);
  }

  /** The v2 spelling. */
  @Override
  public String toString() {
    return "%s/%s.%s%s"
        .formatted(
            level.name().toLowerCase(Locale.ROOT),
            resourceType,
            letters(),
            query.map(limit -> "?" + limit).orElse(""));
  }

  /** The interactions as v2 writes them, as in {@code rs}. */
  String letters() {
    return interactions.stream()
        .map(interaction -> String.valueOf(interaction.letter()))
        .collect(Collectors.joining());
  }

  static Set<Interaction> ofLetters(String letters) {
    return EnumSet.allOf(Interaction.class).stream()
        .filter(interaction -> letters.indexOf(interaction.letter()) >= 0)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Interaction.class)));
  }

  private static Set<Interaction> ofWord(String word) {
    return switch (word) {
      case "read" -> EnumSet.of(Interaction.READ, Interaction.SEARCH);
      case "write" -> EnumSet.of(Interaction.CREATE, Interaction.UPDATE, Interaction.DELETE);
      default -> EnumSet.allOf(Interaction.class);
    };
  }
}

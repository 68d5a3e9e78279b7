package health.magnesium.catalog.releases;

/**
 * Where in a publisher's file something stands.
 *
 * @param number counted from 1
 */
public record SourceLine(String file, long number) {}

package health.magnesium.http.problem;

/**
 * What is wrong with one query, path or header parameter.
 *
 * @param parameter its name as the API spells it
 * @param detail what was received and what is allowed
 */
public record ParameterError(String parameter, String detail) {}

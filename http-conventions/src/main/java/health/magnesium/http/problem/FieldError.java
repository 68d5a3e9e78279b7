package health.magnesium.http.problem;

/**
 * What is wrong with one value of a body.
 *
 * @param pointer JSON pointer (RFC 6901) to the value, empty for the whole body
 * @param detail what was received and what is allowed
 */
public record FieldError(String pointer, String detail) {}

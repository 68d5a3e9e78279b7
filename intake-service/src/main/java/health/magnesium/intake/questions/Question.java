package health.magnesium.intake.questions;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A doubt about something that is recorded nevertheless.
 *
 * @param pointer the doubted field, as a JSON pointer into what was sent
 * @param detail what is doubtful, and why
 * @param suggestion what may have been meant; null when nothing suggests itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    description = "A doubt about something that is recorded nevertheless.",
    examples = Question.EXAMPLE)
public record Question(String pointer, String detail, @Nullable String suggestion) {

  static final String EXAMPLE =
      """
      {"pointer": "/complete", "detail": "the day is said to be complete, but its diary is empty", \
      "suggestion": "fasting true if nothing was eaten, complete false if something is missing"}""";
}

package health.magnesium.intake.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a line of a file that was about a person.
 *
 * @param line its place in the file, from 1
 * @param entryId the diary entry it made or found; null where it was rejected
 * @param status as if the line had been sent alone; null while it is not decided
 * @param content the line as it came; null once it is decided
 * @param problem why it was rejected, a problem document as JSON; null otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportedLine(
    UUID importId,
    int line,
    @Nullable UUID entryId,
    @Nullable Integer status,
    @Nullable String content,
    @Nullable String problem) {}

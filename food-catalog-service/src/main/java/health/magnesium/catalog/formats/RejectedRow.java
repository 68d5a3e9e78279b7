package health.magnesium.catalog.formats;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row of a publisher's file that could not be used.
 *
 * @param line counted from 1
 * @param reason kebab case, such as {@code not-a-number}
 * @param row its text, shortened to 500 characters, control characters replaced
 */
@Schema(name = "RejectedRow")
public record RejectedRow(
    @Schema(examples = "NUT_DATA.txt") String file,
    @Schema(examples = "4711") long line,
    @Schema(examples = "not-a-number") String reason,
    String row) {

  private static final int LONGEST = 500;

  public RejectedRow {
    row = row.length() <= LONGEST ? row : row.substring(0, LONGEST);
    row = row.replaceAll("\\p{Cntrl}", String.valueOf(PublisherText.UNREADABLE));
  }
}

package health.magnesium.advisory.advisory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.constraints.NotNull;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an answer was made from besides the ruleset, each part by itself, so that a later answer can
 * name the part that changed.
 *
 * @param language of the texts, with the region that numbers and dates follow
 * @param texts which wording of that language
 * @param facts SHA-256 of what is known of the person and the diary, in hex
 * @param foods SHA-256 of what the catalog said of the foods eaten
 * @param planFoods SHA-256 of the foods that a plan could offer
 */
@Schema(name = "Inputs")
public record Inputs(
    @NotNull String authority,
    @NotNull LocalDate assessmentDate,
    @NotNull String language,
    @NotNull String texts,
    @NotNull String facts,
    @NotNull String foods,
    @NotNull String planFoods) {

  /** Over all parts. */
  String hash(ObjectMapper json) {
    return hashOf(this, json);
  }

  /** SHA-256 in hex of a value as JSON. */
  static String hashOf(Object value, ObjectMapper json) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(value));
      return HexFormat.of().formatHex(digest);
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException("the inputs cannot be hashed", e);
    }
  }
}

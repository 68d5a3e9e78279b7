package health.magnesium.catalog.imports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A release to be fetched from its publisher.
 *
 * @param release its name, as {@code GET /v1/imports/official-releases} lists it
 */
@Schema(name = "ReleaseToImport", examples = "{\"release\": \"usda-fdc-foundation-2025-04-24\"}")
public record ReleaseToImport(
    @NotBlank @Size(max = 80) @Schema(examples = "usda-fdc-foundation-2025-04-24")
        String release) {}

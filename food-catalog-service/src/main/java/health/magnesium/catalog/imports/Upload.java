package health.magnesium.catalog.imports;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A received file.
 *
 * @param sha256 of its bytes, in hex
 * @param name as the caller calls it
 */
record Upload(Path file, String sha256, long bytes, @Nullable String name) {}

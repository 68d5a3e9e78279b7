package health.magnesium.intake.imports;

/**
 * A file that has arrived.
 *
 * @param lines that are not blank
 * @param refused lines of these that could not be given to anybody's diary
 */
record UploadedFile(long lines, long refused, long bytes, String sha256) {}

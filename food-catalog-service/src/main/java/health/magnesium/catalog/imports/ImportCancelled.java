package health.magnesium.catalog.imports;

/** Ends the work on an import that a caller has cancelled. */
final class ImportCancelled extends RuntimeException {}

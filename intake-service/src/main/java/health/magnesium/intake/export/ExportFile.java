package health.magnesium.intake.export;

import java.io.IOException;

/** The file that an export writes. */
interface ExportFile {

  /** Writes what comes first. */
  void begin() throws IOException;

  /** Writes one record of a store. */
  void add(String store, Object view) throws IOException;

  /** Writes what says that the file is whole. */
  void end() throws IOException;
}

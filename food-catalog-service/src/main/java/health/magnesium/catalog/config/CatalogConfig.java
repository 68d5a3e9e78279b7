package health.magnesium.catalog.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.nio.file.Path;

/** Settings of the catalog. */
@ConfigMapping(prefix = "catalog")
public interface CatalogConfig {

  /** Imports of publishers' files. */
  Imports imports();

  /** Imports of publishers' files. */
  interface Imports {

    /**
     * Folder for uploads that wait or are being read; each is deleted when its job ends. By default
     * below the temporary folder, one for each user of the machine.
     */
    @WithDefault("${java.io.tmpdir}/magnesium-catalog-imports-${user.name}")
    Path directory();

    /** Bytes that an upload may have when unpacked; more stops the import. */
    @WithDefault("21474836480")
    long maxUnpackedBytes();

    /** Rejected rows kept for download; more are only counted. */
    @WithDefault("100000")
    int maxRejectsKept();

    /**
     * Share of a source's foods, 0 to 1, that one import may retire; if a file lacks more it is
     * taken for incomplete and retires none.
     */
    @WithDefault("0.2")
    BigDecimal maxRetiredShare();

    /**
     * Share of foods, 0 to 1, that may lose their magnesium value, or whose rows may be unreadable,
     * before an import is refused as damaged. Judged only from a hundred foods or rows on.
     */
    @WithDefault("0.05")
    BigDecimal maxDamagedShare();
  }
}

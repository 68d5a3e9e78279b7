package health.magnesium.catalog.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settings of the catalog. */
@ConfigMapping(prefix = "catalog")
public interface CatalogConfig {

  /** Imports of publishers' files. */
  Imports imports();

  /** Imports of publishers' files. */
  interface Imports {

    /**
     * Folder for files that wait or are being read; each is deleted when its import has succeeded.
     * A folder that outlives the service lets the next one go on. By default below the temporary
     * folder, one for each user of the machine.
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

    /** Bytes that an upload may have as it is sent; a larger one is refused (413). */
    @WithDefault("2147483648")
    long maxUploadBytes();

    /**
     * How long the file of an import that failed or was cancelled is kept, so that it can be
     * restarted without sending it again.
     */
    @WithDefault("24h")
    Duration keepFailedFor();

    /**
     * How often a service looks for imports that another one left behind when it died, and for
     * files that no import needs any more. It always looks when it starts.
     */
    @WithDefault("10s")
    Duration lookEvery();

    /** Releases that can be imported by name, beside those the service knows. */
    Map<String, Release> releases();

    /** How releases are fetched that are imported by name. */
    Downloads downloads();
  }

  /** A release that can be imported by name. */
  interface Release {

    /** Where its file is; the host has to be one of the allowed ones. */
    URI url();

    /** What people call it; its name by default. */
    Optional<String> title();

    String publisher();

    String licence();

    /** Bytes that the file may have. */
    @WithDefault("2147483648")
    long maxBytes();

    /** SHA-256 of the file, in hex. */
    Optional<String> sha256();
  }

  /** Fetching files from publishers. */
  interface Downloads {

    /** Hosts that may be called, also when another one redirects to them. */
    @WithDefault("fdc.nal.usda.gov,www.ars.usda.gov,ciqual.anses.fr")
    List<String> hosts();

    /** Whether a release without a known checksum is refused. */
    @WithDefault("false")
    boolean requireChecksum();

    /** How long a connection may be silent before it counts as broken. */
    @WithDefault("30s")
    Duration silence();

    /** How long a download may take in all. */
    @WithDefault("2h")
    Duration longest();

    /** How often a connection is opened, the first time included, before a download fails. */
    @WithDefault("6")
    int attempts();

    /** Time between two attempts. */
    @WithDefault("5s")
    Duration pause();
  }
}

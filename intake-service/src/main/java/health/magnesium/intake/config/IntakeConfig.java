package health.magnesium.intake.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The settings of this service. */
@ConfigMapping(prefix = "magnesium.intake")
public interface IntakeConfig {

  /** Repeated requests. */
  IdempotencyKeys idempotencyKeys();

  /** Repeated requests. */
  interface IdempotencyKeys {

    /** How long a key is remembered, at least; afterwards the same key makes something new. */
    @WithDefault("7d")
    Duration keep();
  }

  /** How long records are kept. */
  Retention retention();

  /** How long records are kept. */
  interface Retention {

    /**
     * A person of whose record nothing was written for so long is erased, with the proof; unset
     * keeps records until somebody erases them.
     */
    Optional<Duration> records();
  }

  /** Copies of the database, which this service does not make. */
  Backups backups();

  /** Copies of the database, which this service does not make. */
  interface Backups {

    /** How long the operator keeps them, for the report of an erasure; unset says so there. */
    Optional<Duration> keep();
  }

  /** Files of diary entries. */
  Imports imports();

  /** Files of diary entries. */
  interface Imports {

    /** Longest file in bytes; 256 MiB. */
    @WithDefault("268435456")
    long maxBytes();

    /** Most lines of a file. */
    @WithDefault("1000000")
    int maxLines();

    /** Most lines of a file that is stored as a whole: the people in it are held that long. */
    @WithDefault("100000")
    int maxAtomicLines();

    /** How long an import that has ended is kept, with what became of its lines. */
    @WithDefault("30d")
    Duration keep();

    /** How often to look for imports that another replica left behind, and for those to remove. */
    @WithDefault("30s")
    Duration lookEvery();
  }

  /** Who did what to whose record. */
  AccessLog accessLog();

  /** Who did what to whose record. */
  interface AccessLog {

    /**
     * The key of the lines' macs: at least 32 random bytes in base64. Required; kept apart from the
     * database and its backups.
     */
    Optional<String> key();

    /** Earlier keys, which verify the lines of their time. */
    Optional<List<String>> oldKeys();

    /** An answer whose line is not stored within this time is not given: 503. */
    @WithDefault("3s")
    Duration timeout();

    /**
     * Whether every request must say its purpose, by header Purpose-Of-Use or the token's claim.
     */
    @WithDefault("false")
    boolean purposeRequired();
  }
}

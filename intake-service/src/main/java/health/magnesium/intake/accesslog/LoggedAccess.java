package health.magnesium.intake.accesslog;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A line of the log, chained to the one before it. */
@Entity
@Immutable
@Table(name = "access_log")
@NullUnmarked
class LoggedAccess {

  @EmbeddedId LineKey key;
  @Embedded Line line;
  String keyId;
  Digest previousMac;
  Digest mac;

  /** The line that comes next, with its mac. */
  static LoggedAccess next(LineKey key, Line line, Digest previousMac, Keys keys) {
    var next = new LoggedAccess();
    next.key = key;
    next.line = line;
    next.keyId = keys.current();
    next.previousMac = previousMac;
    next.mac = next.macWith(keys);
    return next;
  }

  /** The mac that belongs to what the line says. */
  Digest macWith(Keys keys) {
    return keys.mac(keyId, Canonical.line(key, line, keyId, previousMac));
  }
}

package health.magnesium.intake.history;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A version together with the record it is of. */
public record PastVersion(
    RecordKind recordKind, String recordId, @JsonUnwrapped VersionView version) {}

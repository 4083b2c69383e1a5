package bonghwa.op;

import bonghwa.domain.Unapplied.Reason;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record as a snapshot keeps it to give it to the fold again: what was understood stands as a payload, with the names of the
 * fields of newer versions that were passed over; of what was not understood, why.
 */
record SnapshotRecord(
        String id,
        Head head,
        @Nullable String payload,
        @Nullable List<String> unknown,
        @Nullable Reason reason,
        @Nullable String detail) {

    static SnapshotRecord of(Recorded recorded) {
        return switch (recorded.meaning()) {
            case Meaning.Understood(Operation operation, List<String> unknown) ->
                new SnapshotRecord(
                        recorded.id(),
                        recorded.head(),
                        OperationCodec.write(operation, "").payload(),
                        unknown,
                        null,
                        null);
            case Meaning.Redacted _ ->
                new SnapshotRecord(
                        recorded.id(),
                        recorded.head(),
                        null,
                        null,
                        Reason.NO_PAYLOAD,
                        recorded.head().type());
            case Meaning.NotUnderstood(Reason reason, String detail) ->
                new SnapshotRecord(recorded.id(), recorded.head(), null, null, reason, detail);
        };
    }

    Recorded recorded() {
        if (reason != null) {
            return new Recorded(id, head, new Meaning.NotUnderstood(reason, detail == null ? "" : detail));
        }
        Meaning read = OperationCodec.read(head, Optional.ofNullable(payload));
        return new Recorded(
                id,
                head,
                read instanceof Meaning.Understood(Operation operation, _)
                        ? new Meaning.Understood(operation, unknown == null ? List.of() : unknown)
                        : read);
    }
}

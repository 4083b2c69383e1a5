package bonghwa.op;

import bonghwa.op.Operation.*;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The name of each type of operation on the wire, and whether what it says stands in the head (trust) or in the payload. */
public enum OperationType {
    INCIDENT_DECLARED(IncidentDeclared.class, false),
    INCIDENT_AMENDED(IncidentAmended.class, false),
    PHASE_ENTERED(PhaseEntered.class, false),
    ENTRY_LOGGED(EntryLogged.class, false),
    STATE_REPORTED(StateReported.class, false),
    ENTRY_AMENDED(EntryAmended.class, false),
    ENTRY_STRUCK(EntryStruck.class, false),
    ENTRY_PINNED(EntryPinned.class, false),
    ENTRY_RESOLVED(EntryResolved.class, false),
    DUTY_ASSIGNED(DutyAssigned.class, false),
    DUTY_ENDED(DutyEnded.class, false),
    HANDOVER_OFFERED(HandoverOffered.class, false),
    HANDOVER_AMENDED(HandoverAmended.class, false),
    HANDOVER_ACCEPTED(HandoverAccepted.class, false),
    HANDOVER_WITHDRAWN(HandoverWithdrawn.class, false),
    SIZE_UP_SET(SizeUpSet.class, false),
    RHYTHM_SET(RhythmSet.class, false),
    TEAM_SET(TeamSet.class, false),
    NOTICE_DRAFTED(NoticeDrafted.class, false),
    NOTICE_SENT(NoticeSent.class, false),
    CATALOGUE_CHANGED(CatalogueChanged.class, false),
    REPLICA_CERTIFIED(ReplicaCertified.class, true),
    STEWARD_APPOINTED(StewardAppointed.class, true),
    STEWARD_REVOKED(StewardRevoked.class, true),
    DESK_ADMITTED(DeskAdmitted.class, true),
    DESK_REVOKED(DeskRevoked.class, true),
    PAYLOAD_REDACTED(PayloadRedacted.class, true),
    ANCHORED(Anchored.class, true);

    private static final Map<String, OperationType> BY_WIRE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(OperationType::wire, Function.identity()));
    private static final Map<Class<?>, OperationType> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(OperationType::type, Function.identity()));

    private final Class<? extends Operation> type;
    private final boolean inHead;
    private final String wire;

    OperationType(Class<? extends Operation> type, boolean inHead) {
        this.type = type;
        this.inHead = inHead;
        this.wire = Wire.name(this).replace('_', '-');
    }

    /** The record of that type. */
    public Class<? extends Operation> type() {
        return type;
    }

    /** Whether what it says stands in the head, so that it can be read when the payload is gone. */
    public boolean inHead() {
        return inHead;
    }

    /** Whether what a line with that head says may be taken out of the record: not what trust and evidence stand on. */
    static boolean redactable(Head head) {
        return ofWire(head.type()).filter(OperationType::inHead).isEmpty();
    }

    /** The name in heads, such as {@code state-reported}. */
    public String wire() {
        return wire;
    }

    static OperationType of(Operation operation) {
        @Nullable OperationType type = BY_TYPE.get(operation.getClass());
        if (type == null) {
            throw new IllegalStateException("no wire name for " + operation.getClass());
        }
        return type;
    }

    static Optional<OperationType> ofWire(String wire) {
        return Optional.ofNullable(BY_WIRE.get(wire));
    }
}

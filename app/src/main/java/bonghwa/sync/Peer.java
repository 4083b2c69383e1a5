package bonghwa.sync;

import bonghwa.op.VersionVector;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A hub as this laptop knows it: how to reach it, and which one it was. Calls may block: io lane only. */
public interface Peer {

    /** Where it is, as people are told. */
    String place();

    /** Connects anew, as this laptop's account. */
    Hub connect() throws HubFailure, LocalFailure;

    /** The id that the hub had the last time; null: it was never met. */
    @Nullable
    String known();

    /** Keeps that the hub with this id is the one that is meant. */
    void met(String id) throws LocalFailure;

    /** Keeps by which account the first line of each of these desks came: a help for who admits them. */
    void came(Map<String, String> accountsByDesk) throws LocalFailure;

    /** What the hub held when it was asked last, maybe before this process began; empty: it was not, or that was not kept. */
    default Optional<VersionVector> held() throws LocalFailure {
        return Optional.empty();
    }

    /** Keeps what the hub holds now. */
    default void held(VersionVector now) throws LocalFailure {}

    /** It answered whole at that moment, by the machine's clock. */
    default void answered(Instant at) throws LocalFailure {}

    /** Whether the account there may only read. */
    boolean readsOnly();
}

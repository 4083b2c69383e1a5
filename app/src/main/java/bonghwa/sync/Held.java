package bonghwa.sync;

import bonghwa.op.Sha256;

/** A line as a hub gave it, not yet believed: its bytes, and the account that stored it there ({@code ""}: unknown). */
@SuppressWarnings("ArrayRecordComponent") // lives until it is parsed and is compared with nothing
public record Held(byte[] line, String account) {

    /** The name under which junk is set apart: the hash of all its bytes. Not an id, which a wrong payload shares with the right one. */
    public String print() {
        return Sha256.of(line);
    }
}

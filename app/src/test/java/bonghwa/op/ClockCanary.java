package bonghwa.op;

import java.time.Instant;

/** Offends OP_IS_PURE: a fold that asks what time it is gives another room tomorrow. */
public final class ClockCanary {

    Instant stamp() {
        return Instant.now();
    }
}

package bonghwa.ui.handover;

import bonghwa.domain.Handover;
import java.util.Optional;

/** A brief that is being rewritten, as it was when that began. FX thread. */
final class Amendment {

    private final String before;
    private String briefId;

    Amendment(Handover offer, String before) {
        this.briefId = offer.briefId();
        this.before = before;
    }

    /** Whether that says anything else than before. */
    boolean changes(String typed) {
        return !typed.strip().equals(before.strip());
    }

    /** Whether somebody else has rewritten it meanwhile. Told once: whoever goes on then knows it. */
    boolean overtaken(Optional<Handover> now) {
        String standing = now.map(Handover::briefId).orElse(briefId);
        boolean other = !standing.equals(briefId);
        briefId = standing;
        return other;
    }
}

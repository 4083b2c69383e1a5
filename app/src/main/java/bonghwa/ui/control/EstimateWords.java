package bonghwa.ui.control;

import bonghwa.domain.Estimate;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import java.time.Instant;

/** How an estimate of recovery is written, in the language of now. FX thread. */
public record EstimateWords(Messages messages, Phrases phrases) {

    /** {@code 예정 22:00}, with the date where it is another day; nothing where nobody expects anything. */
    public String eta(Estimate estimate, Instant now) {
        Instant at = estimate.at();
        return at == null
                ? ""
                : messages.text(late(estimate, now) ? "word.eta.passed" : "word.eta.at", phrases.near(at, now));
    }

    /** Whether the moment has passed. */
    public boolean late(Estimate estimate, Instant now) {
        Instant at = estimate.at();
        return at != null && at.isBefore(now);
    }

    /** {@code 2번 연기}; nothing where it was never put off. */
    public String slips(Estimate estimate) {
        return estimate.slips() == 0 ? "" : messages.text("word.slipped", estimate.slips());
    }
}

package bonghwa.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A duty is offered to the next one, with a brief that the other reads. Until somebody accepts it, who offered it holds the duty
 * and may amend the brief. {@code from} null: nobody held it; {@code to} null: to whoever comes. The id is that of the offer.
 */
public record Handover(
        Mark mark,
        Duty duty,
        @Nullable String from,
        @Nullable String to,
        Instant at,
        Register<Text> briefs,
        Register<Outcome> outcomes) {

    /** What has become of an offer. */
    public enum Step {
        OPEN,
        ACCEPTED,
        WITHDRAWN
    }

    /** What became of it, when, by whom; {@code brief} is the id of the record whose text was read and accepted. */
    public record Outcome(
            Step step,
            @Nullable String person,
            @Nullable Instant at,
            @Nullable String brief) {

        public static final Outcome OPEN = new Outcome(Step.OPEN, null, null, null);

        public static final Outcome WITHDRAWN = new Outcome(Step.WITHDRAWN, null, null, null);

        public static Outcome accepted(String person, Instant at, String brief) {
            return new Outcome(Step.ACCEPTED, person, at, brief);
        }
    }

    static final Comparator<Handover> ORDER = Comparator.comparing(Handover::mark);

    public String id() {
        return mark.id();
    }

    public Outcome outcome() {
        return outcomes.value(Outcome.OPEN);
    }

    public boolean open() {
        return outcome().step() == Step.OPEN;
    }

    /** Whether it was offered and neither accepted nor withdrawn by that moment. */
    public boolean openAt(Instant moment) {
        @Nullable Instant ended = ended();
        return !at.isAfter(moment) && (open() || (ended != null && ended.isAfter(moment)));
    }

    private @Nullable Instant ended() {
        Optional<Version<Outcome>> front = outcomes.front();
        return front.map(v -> {
                    @Nullable Instant accepted = v.value().at();
                    return accepted == null ? v.mark().recordedAt() : accepted;
                })
                .orElse(null);
    }

    /** Whether several people answered it without knowing of each other: all are shown, the order picks the one in front. */
    public boolean contested() {
        return outcomes.contested();
    }

    /** The brief as it stands. */
    public Text brief() {
        return briefs.value(Text.of(""));
    }

    /** The record to name when the brief is accepted as it stands. */
    public String briefId() {
        return briefs.front().map(v -> v.mark().id()).orElse(id());
    }

    /** The brief as the other one read and accepted it; empty as long as nobody has. */
    public Optional<Text> accepted() {
        @Nullable String read = outcome().brief();
        return briefs.versions().stream()
                .filter(v -> v.mark().id().equals(read))
                .map(Version::value)
                .findFirst();
    }

    public Handover amended(Version<Text> brief) {
        return new Handover(mark, duty, from, to, at, briefs.with(brief), outcomes);
    }

    public Handover became(Version<Outcome> outcome) {
        return new Handover(mark, duty, from, to, at, briefs, outcomes.with(outcome));
    }
}

package bonghwa.exchange;

import bonghwa.domain.Content;
import bonghwa.domain.Duty;
import bonghwa.domain.Phase;
import bonghwa.op.Operation;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that happened in a recorded incident, at a moment at which it was recorded too. */
public sealed interface RecordedEvent {

    Instant at();

    /** The operation that records it; only an entry takes a number. */
    Operation operation(Supplier<String> numbers);

    /** Somebody wrote an entry. */
    record Entry(Content content) implements RecordedEvent {
        @Override
        public Instant at() {
            return content.occurred().at();
        }

        @Override
        public Operation operation(Supplier<String> numbers) {
            return content.reports().isEmpty()
                    ? new Operation.EntryLogged(numbers.get(), content)
                    : new Operation.StateReported(numbers.get(), content);
        }
    }

    /** A notice went out. */
    record Notice(Operation.NoticeSent notice) implements RecordedEvent {
        @Override
        public Instant at() {
            return notice.sent();
        }

        @Override
        public Operation operation(Supplier<String> numbers) {
            return notice;
        }
    }

    /** Somebody (an id of the catalogue) took on a duty, for as long as {@code until}, if that is known. */
    record OnDuty(
            Instant at, String person, Duty duty, @Nullable Instant until) implements RecordedEvent {
        @Override
        public Operation operation(Supplier<String> numbers) {
            return new Operation.DutyAssigned(person, duty, at, until);
        }
    }

    /** The work came into a phase. */
    record Step(Instant at, Phase phase) implements RecordedEvent {
        @Override
        public Operation operation(Supplier<String> numbers) {
            return new Operation.PhaseEntered(phase, at, null);
        }
    }
}

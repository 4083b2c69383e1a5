package bonghwa.ui.entry;

import bonghwa.domain.Amount;
import bonghwa.domain.FunctionBoard;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.ServiceBoard;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.replica.line.Chip;
import bonghwa.replica.line.Meaning;
import bonghwa.replica.line.Parsed;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.RoomModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The chip of a state: from which state to which, how much of it, by when. */
final class StateChip {

    private final RoomModel room;
    private final Messages messages;
    private final Phrases phrases;

    StateChip(RoomModel room, Messages messages, Phrases phrases) {
        this.room = room;
        this.messages = messages;
        this.phrases = phrases;
    }

    ChipWords.Shown of(Meaning.StateIs is, Chip chip, Parsed parsed) {
        State state = is.state();
        Instant expected = is.expected() == null ? null : is.expected().at();
        String word = expected == null
                ? withAmount(state, parsed)
                : messages.text(
                        "entry.state-expected",
                        phrases.state(state),
                        phrases.near(expected, room.now().get()));
        @Nullable State before = chip.solid() ? before(parsed) : null;
        State then = chip.solid() ? whole(parsed).map(s -> s.saying(state)).orElse(state) : state;
        if (then != state && asWhole(state)) {
            int down = whole(parsed).map(ServiceBoard::unusable).orElse(0);
            return new ChipWords.Shown(
                    messages.text("entry.state-stays", word, phrases.state(then), down),
                    Css.state(state),
                    null,
                    state,
                    chip);
        }
        return new ChipWords.Shown(word, Css.state(state), before == state ? null : before, state, chip);
    }

    private String withAmount(State state, Parsed parsed) {
        for (Chip other : parsed.chips()) {
            if (other.solid() && other.meaning() instanceof Meaning.Share(Amount amount)) {
                return messages.text("entry.state-amount", phrases.state(state), amount(amount));
            }
        }
        return phrases.state(state);
    }

    /** Partly broken and slow change no function, so the service is at least as bad as these are. */
    private static boolean asWhole(State state) {
        return state == State.PARTIAL_OUTAGE || state == State.DEGRADED;
    }

    /** The one service that the line is about as a whole. */
    private Optional<ServiceBoard> whole(Parsed parsed) {
        List<Target> targets = targets(parsed);
        return targets.size() == 1 && targets.getFirst() instanceof Target.OfService(String id)
                ? room.board().get().service(id)
                : Optional.empty();
    }

    private static List<Target> targets(Parsed parsed) {
        return parsed.chips().stream()
                .filter(c -> c.solid() && c.meaning() instanceof Meaning.Subject)
                .flatMap(c -> c.meaning() instanceof Meaning.Subject(var all) ? all.stream() : null)
                .toList();
    }

    /** How the one thing that the line is about is reported now. */
    private @Nullable State before(Parsed parsed) {
        List<Target> targets = targets(parsed);
        if (targets.size() != 1) {
            return null;
        }
        return switch (targets.getFirst()) {
            case Target.OfFunction(FunctionRef ref) ->
                room.board()
                        .get()
                        .function(ref)
                        .map(FunctionBoard::reported)
                        .map(r -> r.state())
                        .orElse(null);
            case Target.OfService(String id) ->
                room.board()
                        .get()
                        .service(id)
                        .map(ServiceBoard::reported)
                        .map(r -> r.state())
                        .orElse(null);
            case Target.OfSite _, Target.Everything _ -> null;
        };
    }

    String amount(Amount amount) {
        return amount.percent()
                ? messages.text("entry.percent", amount.part())
                : messages.text("entry.amount", amount.part(), amount.whole());
    }
}

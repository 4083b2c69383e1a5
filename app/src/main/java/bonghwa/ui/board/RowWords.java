package bonghwa.ui.board;

import bonghwa.domain.Amount;
import bonghwa.domain.Catalogue;
import bonghwa.domain.FunctionBoard;
import bonghwa.domain.Span;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.EstimateWords;
import bonghwa.ui.model.BoardModel;
import bonghwa.ui.model.BoardRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.DoubleProperty;
import org.jspecify.annotations.Nullable;

/** What a row of the board says, in the language of now. */
final class RowWords {

    private static final double OLD_MARK = 1.5;
    private static final double UNCONFIRMED_MARK = 6.5;

    private final BoardModel model;
    private final Messages messages;
    private final Phrases phrases;
    private final EstimateWords estimates;
    private final LaneWidth lanes = new LaneWidth();

    RowWords(BoardModel model, Messages messages, Phrases phrases) {
        this.model = model;
        this.messages = messages;
        this.phrases = phrases;
        this.estimates = new EstimateWords(messages, phrases);
    }

    Instant now() {
        return model.minute().get();
    }

    Messages messages() {
        return messages;
    }

    Phrases phrases() {
        return phrases;
    }

    Catalogue catalogue() {
        return model.catalogue();
    }

    /** Measures how wide the lanes of one-line rows can be; it must stand in the scene. */
    LaneWidth lanes() {
        return lanes;
    }

    DoubleProperty laneWidth() {
        return lanes.lane();
    }

    /** Whether nobody has looked for so long that this must not be read as live. */
    boolean old(BoardRow row) {
        return row.old(now(), model.staleAfter().get());
    }

    /** Whether a state that somebody reported hangs on something that nobody knows; where nothing is known, that is said already. */
    boolean unconfirmed(BoardRow row) {
        return row.effective().unconfirmed() && row.state() != State.UNKNOWN;
    }

    /** What it needs and nobody knows, by name; in general where that stands further off. */
    String unknownNeeds(BoardRow row) {
        String names = row.service().service().dependsOn().stream()
                .filter(d -> mine(row, d.function()))
                .filter(d -> model.stateOf(d.on()) == State.UNKNOWN)
                .map(d -> phrases.target(catalogue(), d.on()))
                .distinct()
                .collect(Collectors.joining(messages.text("word.list-separator")));
        return names.isEmpty() ? messages.text("board.unconfirmed") : messages.text("board.unconfirmed.by", names);
    }

    /** Whether a need of that function, or of the whole service where it names none, is one of that row. */
    private static boolean mine(BoardRow row, @Nullable String function) {
        FunctionBoard own = row.function();
        return own == null || function == null || function.equals(own.ref().function());
    }

    /** Its states since the start; unknown all along where nobody ever reported. */
    List<Span> lane(BoardRow row) {
        return row.lane().isEmpty() ? List.of(new Span(State.UNKNOWN, start(), null, false)) : row.lane();
    }

    /** What a one-line row needs for its name and the marks beside it. */
    LaneWidth.Need need(BoardRow row) {
        return new LaneWidth.Need(name(row), (old(row) ? OLD_MARK : 0) + (unconfirmed(row) ? UNCONFIRMED_MARK : 0));
    }

    Instant start() {
        return model.start();
    }

    /** The digit that takes the row of that index while somebody is finding. */
    String key(int index) {
        return model.finding() && index < 9 ? String.valueOf(index + 1) : "";
    }

    String name(BoardRow row) {
        return phrases.name(row.name());
    }

    /** How long it has been so; nothing where nobody knows since when. */
    String lasting(BoardRow row) {
        return phrases.lasting(row.since(), now());
    }

    /** {@code 6/9}, or how much of it is back where somebody said so. */
    String count(BoardRow row) {
        Amount amount = row.reported().amount();
        if (amount != null
                && (!row.counted()
                        || row.service().unknown() == row.service().functions().size())) {
            return amount.percent()
                    ? messages.text("word.percent", amount.part())
                    : messages.text("word.n-of-m", amount.part(), amount.whole());
        }
        return row.counted()
                ? messages.text(
                        "word.n-of-m",
                        row.service().operational(),
                        row.service().functions().size())
                : "";
    }

    String waitsFor(Target target) {
        return messages.text("word.waits-for", phrases.target(catalogue(), target));
    }

    /** When it is expected back; nothing where nobody expects anything. */
    String eta(BoardRow row) {
        return estimates.eta(row.reported().estimate(), now());
    }

    boolean late(BoardRow row) {
        return estimates.late(row.reported().estimate(), now());
    }

    /** {@code 2번 연기}; nothing where it was never put off. */
    String slips(BoardRow row) {
        return estimates.slips(row.reported().estimate());
    }

    /** Who has it: people by name, else the team that owns it; nothing where neither is known. */
    String who(BoardRow row) {
        if (!row.holders().isEmpty()) {
            return row.holders().stream()
                    .map(id -> phrases.person(catalogue(), id))
                    .collect(Collectors.joining(messages.text("word.list-separator")));
        }
        Text owner = row.service().service().owner();
        return owner == null ? "" : phrases.text(owner);
    }

    /** {@code 마지막 확인 14:30}; nothing where nobody ever looked. */
    String confirmed(BoardRow row) {
        Instant confirmed = row.reported().lastConfirmed();
        return confirmed == null ? "" : messages.text("word.last-confirmed.at", phrases.near(confirmed, now()));
    }

    /** The whole row in one sentence, for a screen reader. */
    String spoken(BoardRow row) {
        List<String> parts = new ArrayList<>(List.of(name(row), phrases.state(row.state()), lasting(row)));
        if (row.counted()) {
            parts.add(messages.text(
                    "board.row.working",
                    row.service().functions().size(),
                    row.service().operational()));
        }
        row.waitsFor().forEach(t -> parts.add(waitsFor(t)));
        parts.add(unconfirmed(row) ? unknownNeeds(row) : "");
        parts.add(eta(row));
        parts.add(slips(row));
        parts.add(confirmed(row));
        return parts.stream()
                .filter(p -> !p.isEmpty())
                .collect(Collectors.joining(messages.text("word.list-separator")));
    }
}

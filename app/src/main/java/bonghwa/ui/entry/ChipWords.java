package bonghwa.ui.entry;

import bonghwa.domain.Amount;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Kind;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.When;
import bonghwa.replica.line.Chip;
import bonghwa.replica.line.EntryVerb;
import bonghwa.replica.line.Meaning;
import bonghwa.replica.line.Parsed;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.RoomModel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts what a line says into chips, in the order in which it is recorded: when, what, how, by when, who. */
final class ChipWords {

    /** What one chip shows; {@code from}: the state before, where it changes; {@code chip}: where it was read from. */
    record Shown(
            String text,
            String style,
            @Nullable State from,
            @Nullable State to,
            @Nullable Chip chip) {

        static Shown of(String text, String style, @Nullable Chip chip) {
            return new Shown(text, style, null, null, chip);
        }

        boolean dashed() {
            return chip != null && !chip.solid();
        }
    }

    private static final int NAMED = 2;

    private final RoomModel room;
    private final Messages messages;
    private final Phrases phrases;
    private final StateChip states;

    ChipWords(RoomModel room, Messages messages, Phrases phrases) {
        this.room = room;
        this.messages = messages;
        this.phrases = phrases;
        this.states = new StateChip(room, messages, phrases);
    }

    List<Shown> chips(Parsed parsed) {
        List<Shown> shown = new ArrayList<>();
        boolean fresh = parsed.chips().stream().noneMatch(c -> c.meaning() instanceof Meaning.OfEntry);
        if (fresh) {
            occurred(parsed, shown);
        }
        parsed.chips().stream()
                .filter(c -> c.solid() && !(fresh && c.meaning() instanceof Meaning.Occurred))
                .forEach(c -> add(c, parsed, shown));
        unchanged(parsed, shown);
        parsed.chips().stream().filter(c -> !c.solid()).forEach(c -> add(c, parsed, shown));
        return shown;
    }

    private void occurred(Parsed parsed, List<Shown> shown) {
        Instant now = room.now().get();
        Optional<Chip> chip = parsed.chips().stream()
                .filter(c -> c.solid() && c.meaning() instanceof Meaning.Occurred)
                .findFirst();
        if (chip.isPresent() && chip.get().meaning() instanceof Meaning.Occurred(When when, boolean amber)) {
            String time = amber ? dated(when) : phrases.when(when);
            shown.add(Shown.of(messages.text("entry.occurred", time), amber ? Css.ABNORMAL : Css.MUTED, chip.get()));
            if (amber) {
                String ago = messages.text("time.ago", phrases.duration(Duration.between(when.at(), now)));
                shown.add(Shown.of(ago, Css.ABNORMAL, chip.get()));
            }
        } else {
            shown.add(Shown.of(messages.text("entry.occurred.now", phrases.time(now)), Css.MUTED, null));
        }
    }

    private String dated(When when) {
        return messages.text("entry.dated", phrases.shortDay(when.at()), phrases.when(when));
    }

    /** Beside a state that is only offered, that the state stays is worth saying. */
    private void unchanged(Parsed parsed, List<Shown> shown) {
        boolean about = parsed.chips().stream().anyMatch(c -> c.solid() && c.meaning() instanceof Meaning.Subject);
        boolean said = parsed.chips().stream().anyMatch(c -> c.solid() && c.meaning() instanceof Meaning.StateIs);
        boolean offered = parsed.chips().stream().anyMatch(c -> !c.solid() && c.meaning() instanceof Meaning.StateIs);
        if (about && !said && offered) {
            shown.add(Shown.of(messages.text("entry.no-state"), Css.FAINT, null));
        }
    }

    private void add(Chip chip, Parsed parsed, List<Shown> shown) {
        Catalogue catalogue = room.room().get().catalogue();
        switch (chip.meaning()) {
            case Meaning.Occurred(When when, boolean amber) ->
                shown.add(Shown.of(
                        messages.text("entry.occurred", amber ? dated(when) : phrases.when(when)), Css.MUTED, chip));
            case Meaning.Subject(List<Target> targets) -> shown.add(Shown.of(names(catalogue, targets), "", chip));
            case Meaning.Link(Target target) ->
                shown.add(
                        Shown.of(messages.text("timeline.links", phrases.target(catalogue, target)), Css.MUTED, chip));
            case Meaning.Tag(String word) -> shown.add(Shown.of(messages.text("timeline.tag", word), Css.MUTED, chip));
            case Meaning.StateIs state -> shown.add(states.of(state, chip, parsed));
            case Meaning.Unchanged() -> shown.add(Shown.of(messages.text("timeline.unchanged"), Css.MUTED, chip));
            case Meaning.Share(Amount amount) -> {
                if (parsed.chips().stream().noneMatch(c -> c.solid() && c.meaning() instanceof Meaning.StateIs)) {
                    shown.add(Shown.of(states.amount(amount), "", chip));
                }
            }
            case Meaning.ByWhen(var eta, boolean amber) -> shown.add(by(eta.at(), amber, chip, kind(parsed)));
            case Meaning.Someone(var party) ->
                shown.add(Shown.of(
                        messages.text(
                                "timeline.who", phrases.kindPerson(kind(parsed)), phrases.party(catalogue, party)),
                        Css.MUTED,
                        chip));
            case Meaning.OfKind(Kind kind) -> shown.add(Shown.of(phrases.kind(kind), "", chip));
            case Meaning.Waits(var on) ->
                shown.add(Shown.of(messages.text("brief.waits", messages.text("waits." + on.wire())), Css.MUTED, chip));
            case Meaning.OfEntry(String number, var verb) ->
                shown.add(Shown.of(messages.text(key(verb), number), "", chip));
        }
    }

    private static String key(EntryVerb verb) {
        return switch (verb) {
            case CORRECT -> "entry.amends";
            case STRIKE -> "entry.strikes";
            case RESOLVE -> "entry.resolves";
        };
    }

    private String names(Catalogue catalogue, List<Target> targets) {
        String named = targets.stream()
                .limit(NAMED)
                .map(t -> phrases.target(catalogue, t))
                .collect(Collectors.joining(", "));
        return targets.size() > NAMED ? messages.text("timeline.more-targets", named, targets.size() - NAMED) : named;
    }

    private Shown by(@Nullable Instant at, boolean amber, Chip chip, Kind kind) {
        if (at == null) {
            return Shown.of(messages.text("word.no-eta"), Css.MUTED, chip);
        }
        boolean due = kind == Kind.TASK || kind == Kind.ASK || kind == Kind.BLOCKER;
        String time = amber ? phrases.dayTime(at) : phrases.near(at, room.now().get());
        return Shown.of(messages.text(due ? "time.by" : "word.eta.at", time), amber ? Css.ABNORMAL : Css.MUTED, chip);
    }

    /** The kind as far as it is known: what a named person is depends on it. */
    static Kind kind(Parsed parsed) {
        for (Chip chip : parsed.chips()) {
            if (chip.solid() && chip.meaning() instanceof Meaning.OfKind(Kind kind)) {
                return kind;
            }
        }
        return parsed.content().map(c -> c.kind()).orElse(Kind.OBSERVATION);
    }
}

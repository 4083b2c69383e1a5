package bonghwa.ui.model;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Content;
import bonghwa.domain.Incident;
import bonghwa.domain.Language;
import bonghwa.domain.Party;
import bonghwa.domain.Target;
import bonghwa.domain.Team;
import bonghwa.domain.When;
import bonghwa.replica.line.Chip;
import bonghwa.replica.line.Completion;
import bonghwa.replica.line.EntryLine;
import bonghwa.replica.line.Meaning;
import bonghwa.replica.line.Parsed;
import bonghwa.replica.line.Situation;
import bonghwa.replica.line.Vocabulary;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads lines in the shown room as of now, with the one parser that the command line has too. FX thread; needs no toolkit. */
public final class EntryReader implements MomentReader {

    private final RoomModel room;
    private final Supplier<@Nullable Party> me;
    private final Supplier<Language> language;
    private @Nullable Vocabulary vocabulary;
    private @Nullable Catalogue known;
    private List<Team> knownTeams = List.of();
    private @Nullable Party knownAs;

    /** {@code me} says who types, for {@code @나}; {@code language} in which names are offered. */
    public EntryReader(RoomModel room, Supplier<@Nullable Party> me, Supplier<Language> language) {
        this.room = room;
        this.me = me;
        this.language = language;
    }

    /** What the line says. */
    public Parsed read(String line) {
        Parsed parsed = EntryLine.parse(line, vocabulary(), situation(room.now().get()));
        @Nullable Incident incident = room.incident().get();
        return incident == null ? parsed : new SharedNumbers(incident, room.zone(), language.get()).asked(parsed);
    }

    /** What each line of a text says. */
    public List<Parsed> readMany(String text) {
        return EntryLine.parseMany(text, vocabulary(), situation(room.now().get()));
    }

    /** What could stand around that place of the line. */
    Suggestions complete(String line, int caret) {
        return Suggestions.of(
                Completion.at(line, caret, vocabulary(), situation(room.now().get()), language.get()));
    }

    /** How a line names that, such as {@code 카카오 T/바이크}. */
    public String wording(Target target) {
        return vocabulary().name(target, language.get() == Language.KO);
    }

    /** The line as a note, whatever it says. */
    public Content note(String line) {
        return EntryLine.note(line, situation(room.now().get()));
    }

    @Override
    public Optional<When> read(String typed, Instant now) {
        String line = typed.strip();
        Parsed parsed = EntryLine.parse(line + " .", vocabulary(), situation(now));
        return parsed.chips().stream()
                .filter(chip -> chip.solid() && chip.start() == 0 && chip.end() >= line.length())
                .map(Chip::meaning)
                .flatMap(meaning ->
                        meaning instanceof Meaning.Occurred occurred ? Stream.of(occurred.when()) : Stream.empty())
                .findFirst();
    }

    /** The next such time after that moment, as it stands behind {@code >}; {@code 30분} is counted from it. */
    public Optional<Instant> readNext(String typed, Instant from) {
        String when = typed.strip();
        return when.isEmpty()
                ? Optional.empty()
                : EntryLine.parse("!todo x >" + when, vocabulary(), situation(from))
                        .content()
                        .map(Content::due);
    }

    /** How lines are read at that moment. */
    Situation situation(Instant now) {
        return new Situation(now, room.zone(), room.board().get());
    }

    /** The names of the room. */
    Vocabulary vocabulary() {
        Catalogue catalogue = room.room().get().catalogue();
        @Nullable Party author = me.get();
        Vocabulary made = vocabulary;
        @Nullable Incident incident = room.incident().get();
        List<Team> teams = incident == null ? List.of() : incident.conduct().teams();
        if (made == null || !catalogue.equals(known) || !teams.equals(knownTeams) || !Objects.equals(knownAs, author)) {
            made = new Vocabulary(incident == null ? catalogue : incident.named(catalogue), author);
            vocabulary = made;
            known = catalogue;
            knownTeams = teams;
            knownAs = author;
        }
        return made;
    }
}

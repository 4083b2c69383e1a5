package bonghwa.exchange.export;

import bonghwa.domain.About;
import bonghwa.domain.Amendment;
import bonghwa.domain.Audience;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Facts;
import bonghwa.domain.Incident;
import bonghwa.domain.Kind;
import bonghwa.domain.Language;
import bonghwa.domain.Log;
import bonghwa.domain.Party;
import bonghwa.domain.Report;
import bonghwa.domain.Room;
import bonghwa.domain.SentNotice;
import bonghwa.domain.Severity;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.TimelineEntry;
import bonghwa.domain.When;
import bonghwa.op.Clockwork;
import bonghwa.testing.Weekend;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.function.UnaryOperator;

/** An outage that is made up in a test, and seen as an export sees it. */
final class MadeMatter {

    static final Instant AT = Weekend.kst("2022-10-15T18:00:00");

    private final List<TimelineEntry> entries = new ArrayList<>();
    private final List<SentNotice> notices = new ArrayList<>();
    private Text title = Text.of("판교 화재");
    private Catalogue catalogue = Catalogue.EMPTY;
    private Clockwork.Kind clock = Clockwork.Kind.REAL;
    private boolean open;
    private Language language = Language.KO;

    MadeMatter titled(String words) {
        title = Text.of(words);
        return this;
    }

    MadeMatter open() {
        open = true;
        return this;
    }

    MadeMatter in(Language other) {
        language = other;
        return this;
    }

    MadeMatter replayed() {
        clock = Clockwork.Kind.REPLAY;
        return this;
    }

    MadeMatter with(Catalogue other) {
        catalogue = other;
        return this;
    }

    static Instant moment(String clock) {
        return Weekend.kst("2022-10-15T" + clock + ":00");
    }

    MadeMatter logged(String clock, Kind kind, String text) {
        return add(content(clock, kind, Text.of(text), About.NOTHING, List.of()));
    }

    MadeMatter reported(String clock, String target, State state, String text) {
        Target what = Target.parse(target);
        return add(content(clock, Kind.STATUS, Text.of(text), About.of(what), List.of(Report.of(what, state))));
    }

    MadeMatter task(String clock, String text, String owner, Instant due) {
        About about = new About(List.of(), List.of(), List.of(new Party.OfPerson(owner)), List.of());
        When when = When.exactly(moment(clock));
        return add(new Content(Kind.TASK, when, Text.of(text), null, about, List.of(), due));
    }

    private static Content content(String clock, Kind kind, Text text, About about, List<Report> reports) {
        return new Content(kind, When.exactly(moment(clock)), text, text.ko(), about, reports, null);
    }

    private MadeMatter add(Content content) {
        String number = "K" + (entries.size() + 1);
        entries.add(TimelineEntry.written(
                number, Weekend.mark(number, content.occurred().at()), content));
        return this;
    }

    /** The last entry is changed. */
    MadeMatter then(Change change, String reason) {
        TimelineEntry last = entries.removeLast();
        Instant later = last.occurredAt().plusSeconds(300);
        entries.add(last.amended(
                new Amendment(Weekend.mark("change-" + entries.size(), later), List.of(), change, reason)));
        return this;
    }

    MadeMatter notice(Audience audience, String text) {
        Instant at = moment("16:00").plusSeconds(60L * notices.size());
        int number = notices.size() + 1;
        notices.add(new SentNotice(number, audience, at, at, Text.of(text), null, Weekend.mark("n" + number, at)));
        return this;
    }

    Matter matter() {
        var declared = Weekend.mark("declared", moment("15:20"));
        Facts facts = new Facts(
                Weekend.one(title, declared),
                Weekend.one(Severity.SEV1, declared),
                Weekend.one(moment("15:19"), declared),
                Weekend.one(Weekend.KST, declared));
        Incident incident =
                new Incident("fire", declared, facts, List.of(), Log.EMPTY.with(entries), List.of(), notices, declared);
        Room room = new Room(catalogue, Map.of("fire", incident), List.of());
        return Matter.of(room, "fire", clock, AT, null, open, Map.of(), language, words(language));
    }

    /** The whole recorded weekend. */
    static Matter weekend(Language language, boolean open) {
        return Matter.of(
                new Weekend().room(),
                Weekend.INCIDENT,
                Clockwork.Kind.REPLAY,
                Weekend.MOMENT,
                null,
                open,
                Map.of(),
                language,
                words(language));
    }

    static UnaryOperator<String> words(Language language) {
        String name = "/i18n/messages_" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(MadeMatter.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(in)::getString;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

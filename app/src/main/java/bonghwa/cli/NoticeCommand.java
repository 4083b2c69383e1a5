package bonghwa.cli;

import bonghwa.domain.Announced;
import bonghwa.domain.Beat;
import bonghwa.domain.Cause;
import bonghwa.domain.Incident;
import bonghwa.domain.Language;
import bonghwa.domain.Readership;
import bonghwa.domain.Rhythm;
import bonghwa.domain.SentNotice;
import bonghwa.domain.Target;
import bonghwa.exchange.notice.Composed;
import bonghwa.exchange.notice.Composer;
import bonghwa.exchange.notice.Medium;
import bonghwa.exchange.notice.Occasion;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A notice, composed from the board: shown, written to a file, or recorded as sent. */
@Command(name = "notice")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class NoticeCommand extends BaseCommand {

    @Option(names = "--for", paramLabel = "WHOM", defaultValue = "public", descriptionKey = "cli.option.notice-for")
    private String readers;

    @Option(names = "--basis", paramLabel = "T", descriptionKey = "cli.option.basis")
    private @Nullable String basis;

    @Option(names = "--next", paramLabel = "T", descriptionKey = "cli.option.next")
    private @Nullable String next;

    @Option(names = "--cause", paramLabel = "TEXT", descriptionKey = "cli.option.cause")
    private @Nullable String cause;

    @Option(names = "--cause-en", paramLabel = "TEXT", descriptionKey = "cli.option.cause-en")
    private @Nullable String causeEn;

    @Option(names = "--as", paramLabel = "FORM", defaultValue = "text", descriptionKey = "cli.option.notice-as")
    private String form;

    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "cli.option.notice-file")
    private @Nullable String file;

    @Option(names = "--correct", paramLabel = "N", descriptionKey = "cli.option.correct")
    private @Nullable Integer correct;

    @Option(names = "--templates", paramLabel = "DIR", descriptionKey = "cli.option.templates")
    private @Nullable String templates;

    @ArgGroup(exclusive = false)
    private @Nullable NoticeSending sending;

    @ArgGroup(exclusive = false)
    private NoticeTexts texts = new NoticeTexts();

    @ArgGroup(exclusive = true)
    private @Nullable NoticeDrafts drafts;

    @Override
    boolean speaksBoth() {
        return true;
    }

    @Override
    public Integer call() throws Failure {
        Readership whom = Readership.ofWire(readers)
                .orElseThrow(() -> Failure.usage("--for", "cli.error.one-of", "--for", all(Readership.values())));
        Medium medium = Medium.ofWire(form)
                .orElseThrow(() -> Failure.usage("--as", "cli.error.one-of", "--as", all(Medium.values())));
        return onStore(session -> {
            Incident incident = Incidents.toRead(session.room(), root().incident())
                    .orElseThrow(() -> Failure.no("no-incident", "cli.error.no-open-incident"));
            Occasion occasion = occasion(session, incident, whom);
            NoticeWords words = new NoticeWords(console(), session.store().folder(), templates);
            if (drafts != null && !(sending != null && drafts.open)) {
                return drafts.act(this, session, occasion, drafts.save ? texts.draft(this, occasion, words) : null);
            }
            if (sending != null) {
                return sent(session, drafts == null ? occasion : texts.continued(occasion), words);
            }
            List<Composed> composed = new ArrayList<>();
            for (Language language : root().languages()) {
                composed.add(Composer.compose(occasion, language, words.in(language)));
            }
            show(session, occasion, composed.stream().map(medium::of).collect(Collectors.joining("\n")));
            return Exit.DONE;
        });
    }

    private static String all(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(c -> c.name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private Occasion occasion(Session session, Incident incident, Readership whom) throws Failure {
        Times times = new Times(session.now(), incident.facts().zone());
        @Nullable Instant asked = times.past("--basis", basis);
        Instant moment = asked != null ? asked : session.now().truncatedTo(ChronoUnit.MINUTES);
        @Nullable Instant promised = times.coming("--next", next);
        @Nullable
        Duration every = Rhythm.of(incident, Beat.NOTICE, session.now()).every();
        return new Occasion(
                incident,
                incident.named(session.room().catalogue()),
                whom,
                moment,
                promised != null || every == null ? promised : moment.plus(every),
                Cause.of(Wording.of("--cause", cause), Wording.of("--cause-en", causeEn)),
                corrected(incident, whom));
    }

    private @Nullable SentNotice corrected(Incident incident, Readership whom) throws Failure {
        if (correct == null) {
            return null;
        }
        int number = correct;
        return incident.notices().stream()
                .filter(n -> n.number() == number && n.audience() == whom.audience())
                .findFirst()
                .orElseThrow(() -> Failure.no("no-such-notice", "cli.error.no-notice", number)
                        .in("--correct"));
    }

    private void show(Session session, Occasion occasion, String notice) throws Failure {
        Told told = Told.of(session, occasion.incident(), words());
        List<String> doubts = new ArrayList<>();
        for (Occasion.Doubt doubt : occasion.doubts()) {
            @Nullable Instant last = doubt.lastConfirmed();
            doubts.add(words().text(
                            "cli.notice.doubt",
                            told.say(doubt.service()),
                            doubt.parts(),
                            last == null ? words().text("cli.notice.never") : told.say(last)));
        }
        if (file != null) {
            UserFile.write(console().path(file), notice.getBytes(StandardCharsets.UTF_8));
        } else if (json()) {
            tell(Json.object(
                    "number", occasion.number(),
                    "letter", occasion.letter(),
                    "for", occasion.readers().wire(),
                    "basis", told.stamp().iso(occasion.basis()),
                    "next", told.stamp().iso(occasion.next()),
                    "text", notice,
                    "doubts", doubts,
                    "differs", differs(occasion, told)));
            return;
        } else {
            console().out().print(notice);
        }
        doubts.forEach(console().err()::println);
        for (String other : differs(occasion, told)) {
            console().err().println(other);
        }
    }

    /** Where the record says otherwise by now than the last notice to these readers did. */
    private List<String> differs(Occasion occasion, Told told) throws Failure {
        List<String> all = new ArrayList<>();
        @Nullable
        SentNotice last = occasion.incident()
                .lastNotice(occasion.readers().audience(), occasion.basis())
                .orElse(null);
        if (last != null && !last.equals(occasion.corrects())) {
            for (Target target : Announced.of(last, occasion.incident(), occasion.catalogue())
                    .differing()) {
                all.add(words().text("notice.corrects", last.label(), told.say(target)));
            }
        }
        return all;
    }

    private int sent(Session session, Occasion occasion, NoticeWords words) throws Failure {
        if (occasion.readers() == Readership.REGULATOR) {
            throw Failure.usage("--for", "cli.error.regulator-send");
        }
        NoticeSending how = java.util.Objects.requireNonNull(sending);
        await(session.commands()
                .noticeSent(
                        occasion.incident().id(),
                        how.notice(session, occasion, texts.text(this, occasion, words), texts.approvedBy()),
                        texts.goesOut(occasion)));
        // What was known when it went out can be proven by it.
        await(session.store().anchoring().anchor());
        Told told = Told.of(session, occasion.incident(), words());
        String label = occasion.number() + occasion.letter();
        if (json()) {
            tell(Json.object(
                    "number", occasion.number(),
                    "letter", occasion.letter(),
                    "basis", told.stamp().iso(occasion.basis())));
        } else {
            say(words().text("cli.notice.sent", label, told.say(occasion.basis())));
        }
        return Exit.DONE;
    }
}

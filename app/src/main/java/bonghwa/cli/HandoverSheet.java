package bonghwa.cli;

import bonghwa.domain.BriefLines;
import bonghwa.domain.Handover;
import bonghwa.domain.HandoverBrief;
import bonghwa.domain.Incident;
import bonghwa.domain.Language;
import bonghwa.domain.Party;
import bonghwa.domain.Text;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers with hand-overs: a line each, or one with its brief. */
record HandoverSheet(BaseCommand command, Session session, Incident incident) {

    /** The hand-over of that id, or of the only one that begins so. */
    static Handover find(Incident incident, String typed) throws Failure {
        List<Handover> found = incident.conduct().handovers().stream()
                .filter(h -> h.id().startsWith(typed))
                .toList();
        if (found.size() != 1) {
            throw Failure.no("refused", "refusal.no-handover", typed);
        }
        return found.getFirst();
    }

    /** A brief as it was typed: of several lines, with {@code \n} between them where the shell gives one. */
    static Text text(String where, String typed) throws Failure {
        List<String> lines = new ArrayList<>();
        for (String line : Normalizer.normalize(typed, Normalizer.Form.NFC).split("\\R|\\\\n", -1)) {
            String words = Wording.of(where, line);
            lines.add(words == null ? "" : words);
        }
        return Text.of(String.join("\n", lines).strip());
    }

    Told told() throws Failure {
        return Told.of(session, incident, command.words());
    }

    /** The brief as the board gives it, in both languages. */
    Text written(Instant at) throws Failure {
        Told told = told();
        HandoverBrief brief = HandoverBrief.of(incident, told.catalogue(), at);
        return BriefLines.text(brief, told.in(Language.KO), told.in(Language.EN));
    }

    void tellBrief(Instant at) throws Failure {
        String brief = written(at).in(command.words().language());
        if (command.json()) {
            command.tell(Json.object("brief", brief));
        } else {
            command.say(brief.lines().toList());
        }
    }

    void tell(List<Handover> all) throws Failure {
        if (command.json()) {
            for (Handover one : all) {
                command.tell(json(one));
            }
            return;
        }
        Columns table = new Columns();
        for (Handover one : all) {
            table.row(row(one));
        }
        command.say(all.isEmpty() ? List.of(command.words().text("cli.handover.none")) : table.lines());
    }

    void tell(Handover one) throws Failure {
        if (command.json()) {
            command.tell(json(one));
            return;
        }
        command.say(String.join("  ", row(one)));
        command.say(brief(one).lines().toList());
    }

    /** The brief as it was accepted, else as it stands. */
    String brief(Handover one) throws Failure {
        return one.accepted().orElse(one.brief()).in(command.words().language());
    }

    String name(@Nullable String person) throws Failure {
        return person == null ? "" : told().say(new Party.OfPerson(person));
    }

    /** Who took it, else whom it was offered to; blank where that is whoever comes. */
    String next(Handover one) throws Failure {
        return name(one.outcome().person() == null ? one.to() : one.outcome().person());
    }

    private String[] row(Handover one) throws Failure {
        Told told = told();
        String step = one.outcome().step().name().toLowerCase(Locale.ROOT);
        return new String[] {
            one.id(),
            told.say(one.duty()),
            name(one.from()) + " → " + next(one),
            command.words().text("handover.step." + step),
            told.stamp()
                    .day(one.outcome().at() == null ? one.at() : one.outcome().at()),
            one.contested() ? command.words().text("cli.handover.contested") : ""
        };
    }

    private Map<String, @Nullable Object> json(Handover one) throws Failure {
        Stamp stamp = told().stamp();
        return Json.object(
                "id", one.id(),
                "duty", one.duty().toString(),
                "from", one.from(),
                "to", one.to(),
                "offeredAt", stamp.iso(one.at()),
                "status", one.outcome().step().name().toLowerCase(Locale.ROOT),
                "person", one.outcome().person(),
                "acceptedAt", stamp.iso(one.outcome().at()),
                "brief", brief(one),
                "read", one.briefId(),
                "contested", one.contested());
    }
}

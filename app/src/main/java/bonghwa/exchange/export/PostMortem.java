package bonghwa.exchange.export;

import bonghwa.domain.Kind;
import bonghwa.domain.Phase;
import bonghwa.domain.SizeUp;
import bonghwa.domain.Text;
import bonghwa.exchange.report.HoleWords;
import bonghwa.exchange.report.Speech;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A post-mortem to go on with: what the record knows is told, what only people can say has its heading and a hint.
 */
public record PostMortem() implements Form {

    private static final List<String> TO_THINK = List.of("well", "ill", "lucky");

    @Override
    public String of(Matter matter) {
        Speech speech = matter.speech();
        Sheet sheet = new Sheet().heading(1, matter.title());
        if (!matter.mark().isEmpty()) {
            sheet.paragraph(matter.mark());
        }
        sheet.paragraph(facts(matter)).paragraph(matter.basis());
        if (matter.open()) {
            sheet.paragraph(speech.say("export.public"));
        }
        happened(matter, sheet.heading(2, speech.say("export.happened")));
        PostMortemTables tables = new PostMortemTables(matter, sheet);
        tables.figures();
        tables.impact();
        new TimelineText(matter, sheet).write();
        for (String part : TO_THINK) {
            sheet.heading(2, speech.say("export." + part)).hint(speech.say("export." + part + ".hint"));
        }
        if (!matter.open()) {
            tables.followUps();
        }
        new NoticesText(matter, sheet).write();
        return sheet.toString();
    }

    private static String facts(Matter matter) {
        Speech speech = matter.speech();
        Instant started = matter.incident().facts().started();
        Phase phase = matter.incident().phase(matter.at());
        Duration length = Duration.between(started, matter.at());
        return String.join(
                " · ",
                speech.word(matter.incident().facts().severity()),
                speech.say("report.began", speech.full(started)),
                speech.say("report.phase", phase, length.isNegative() ? Duration.ZERO : length));
    }

    private static void happened(Matter matter, Sheet sheet) {
        Speech speech = matter.speech();
        List<String> told = matter.entries().stream()
                .filter(e -> e.content().kind() == Kind.MILESTONE && !e.struck())
                .map(e -> speech.say("report.lead.entry", e.occurredAt(), new HoleWords(speech).said(e)))
                .toList();
        told.forEach(t -> sheet.point(0, "", t));
        if (!told.isEmpty()) {
            sheet.gap();
        }
        if (!matter.open()) {
            SizeUp sizeUp = matter.incident().conduct().sizeUp();
            say(sheet, speech, "report.size-up.symptoms", sizeUp.symptom());
            say(sheet, speech, "report.size-up.scope", sizeUp.scope());
            say(sheet, speech, "report.size-up.unknown", sizeUp.unknown());
        }
        sheet.hint(speech.say("export.happened.hint"));
    }

    private static void say(Sheet sheet, Speech speech, String key, Text text) {
        if (!text.isBlank()) {
            sheet.paragraph(speech.say(key, text));
        }
    }
}

package bonghwa.exchange.report;

import bonghwa.domain.KnownDesk;
import bonghwa.op.End;
import bonghwa.op.Line;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How anybody checks, years later and without this program's store, that nothing of the document was changed. */
record CheckPage(Subject subject, Speech speech, Ink ink) implements Section {

    @Override
    public void into(Tag page) {
        Tag section = Section.headed(page, "section check", "check-" + speech.language(), speech.say("report.check"));
        for (String key : List.of("what", "how", "answer", "without")) {
            section.put("p", speech.say("report.check." + key));
        }
        section.put("p", "command", "bonghwa verify report.pdf --root " + root());
        Tag facts = section.in("table", "facts");
        Tag body = facts.in("tbody");
        fact(body, "root", root());
        fact(
                body,
                "program",
                subject.manifest().program() + " / " + subject.manifest().template());
        fact(body, "basis", subject.at().toString());
        fact(body, "known", subject.known().toString());
        fact(
                body,
                "lines",
                speech.say("report.check.lines", subject.evidence().lines().size(), withheld()));
        section.in("h3").text(speech.say("report.check.vector"));
        Tag ends = Section.table(
                section,
                "plain",
                speech.say("report.column.replica"),
                speech.say("report.column.lines"),
                speech.say("report.column.hash"));
        for (End end : subject.manifest().vector()) {
            Tag row = ends.in("tr");
            row.put("td", "mono", end.replica());
            row.put("td", "", String.valueOf(end.counter()));
            row.put("td", "mono", end.hash());
        }
        missing(section, ink.missing());
    }

    private String root() {
        String root = subject.manifest().root();
        return root == null ? "–" : root;
    }

    private void fact(Tag body, String key, String value) {
        Tag row = body.in("tr");
        row.in("th").with("scope", "row").text(speech.say("report.check.fact." + key));
        row.put("td", "mono", value);
    }

    private long withheld() {
        return subject.evidence().lines().stream()
                .filter(l -> l.payload().isEmpty())
                .map(Line::id)
                .count();
    }

    /** Characters that no face has: the attachment has them. */
    private void missing(Tag section, Set<Integer> characters) {
        if (!characters.isEmpty()) {
            String named = characters.stream()
                    .map(c -> String.format(Locale.ROOT, "U+%04X", c))
                    .collect(Collectors.joining(", "));
            section.put("p", "note", speech.say("report.check.missing", named));
        }
    }

    /** The beginning of a root's fingerprint, to be compared by eye. */
    static String fingerprint(Manifest manifest) {
        String root = manifest.root();
        return root == null ? "–" : KnownDesk.fingerprint(root);
    }
}

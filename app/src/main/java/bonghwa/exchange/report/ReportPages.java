package bonghwa.exchange.report;

import bonghwa.domain.Language;
import bonghwa.op.Clockwork;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes the pages of a report as XHTML, whose look is a style sheet of the assets. */
final class ReportPages {

    private static final int LONGEST_HEAD = 70;
    private static final Pattern MARK = Pattern.compile("@([a-z-]+)@");

    private final Subject subject;
    private final Function<Language, UnaryOperator<String>> words;
    private final Ink ink;

    ReportPages(Subject subject, Function<Language, UnaryOperator<String>> words, Ink ink) {
        this.subject = subject;
        this.words = words;
        this.ink = ink;
    }

    Document write() {
        Document document = document();
        Speech first = speech(subject.manifest().edition().languages().getFirst());
        Tag html = new Tag(root(document), ink).with("lang", lower(first.language()));
        Tag head = html.in("head");
        head.put("title", title(first));
        head.in("meta").with("name", "subject").with("content", first.say(kind()));
        Element style = document.createElement("style");
        style.appendChild(document.createTextNode(look(first)));
        head.element().appendChild(style);
        Tag bookmarks = head.in("bookmarks");
        Tag body = html.in("body", subject.manifest().edition().form().wire());
        Map<Language, Tag> parts = new LinkedHashMap<>();
        for (Language language : subject.manifest().edition().languages()) {
            Tag part = body.in("div", "part").with("lang", lower(language));
            sections(speech(language)).forEach(section -> section.into(part));
            parts.put(language, part);
        }
        if (subject.manifest().edition().form() == Edition.Form.FULL) {
            // Last, since it names what could not be printed anywhere.
            parts.forEach((language, part) -> new CheckPage(subject, speech(language), ink).into(part));
        }
        new Outline(bookmarks).of(body.element());
        return document;
    }

    private List<Section> sections(Speech speech) {
        Section front = new FrontPage(subject, speech);
        Section broken = new StillBroken(subject, speech);
        Section now = new OpenWork(subject, speech, OpenWork.Sort.BLOCKERS_NOW);
        Edition edition = subject.manifest().edition();
        if (edition.open() && edition.form() != Edition.Form.PRESS) {
            return List.of(front, new Notices(subject, speech));
        }
        return switch (edition.form()) {
            case FULL ->
                List.of(
                        front,
                        broken,
                        now,
                        StatesPicture.of(subject, speech),
                        new LostMinutes(subject, speech),
                        new Places(subject, speech),
                        new KeyEvents(subject, speech),
                        new Notices(subject, speech),
                        new Crew(subject, speech),
                        new OpenWork(subject, speech, OpenWork.Sort.BLOCKERS_EVER),
                        new OpenWork(subject, speech, OpenWork.Sort.TASKS),
                        new Timeline(subject, speech));
            case BRIEF -> List.of(front, broken, now, new BriefSheet(subject, speech));
            case PRESS -> List.of(front, new PressSheet(subject, speech));
        };
    }

    private Speech speech(Language language) {
        return Speech.of(language, subject.zone(), subject.catalogue(), words.apply(language));
    }

    private String title(Speech speech) {
        String title = speech.word(subject.title());
        return title.isBlank() ? speech.say("report.untitled") : title;
    }

    /** The running head has one line. */
    private static String shortened(String title) {
        int length = title.codePointCount(0, title.length());
        return length <= LONGEST_HEAD ? title : title.substring(0, title.offsetByCodePoints(0, LONGEST_HEAD - 1)) + "…";
    }

    private String kind() {
        return "report.kind." + subject.manifest().edition().form().wire();
    }

    /** The style sheet with the paper, and with what the running head and foot say: what this is, as of when, whether it is real. */
    private String look(Speech speech) {
        Clockwork.Kind clock = subject.manifest().clock();
        String mark = clock == Clockwork.Kind.REAL ? "" : speech.say("word." + lower(clock)) + " · ";
        Map<String, String> marks = Map.of(
                "paper", subject.manifest().edition().paper().wire(),
                "head-left", quoted(mark + shortened(title(speech)) + " · " + speech.say(kind())),
                "head-right",
                        quoted(speech.say(
                                "report.margin.basis",
                                speech.full(subject.at()),
                                subject.zone().getId())),
                "foot-left", quoted(speech.say("report.margin.root", CheckPage.fingerprint(subject.manifest()))));
        // In one go: what a title says must not be taken for a mark.
        return MARK.matcher(styleSheet())
                .replaceAll(found -> Matcher.quoteReplacement(marks.getOrDefault(found.group(1), found.group())));
    }

    private String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        ink.of(text).chars().forEach(c -> {
            if (c == '"' || c == '\\' || c == '<') {
                quoted.append(String.format(Locale.ROOT, "\\%06x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static Element root(Document document) {
        Element html = document.createElement("html");
        document.appendChild(html);
        return html;
    }

    static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every JDK can make a document", e);
        }
    }

    static String styleSheet() {
        try (InputStream in = ReportPages.class.getResourceAsStream("/report/report.css")) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: report.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

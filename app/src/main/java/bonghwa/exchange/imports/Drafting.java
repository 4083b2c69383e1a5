package bonghwa.exchange.imports;

import bonghwa.domain.About;
import bonghwa.domain.Content;
import bonghwa.domain.ImportKey;
import bonghwa.domain.Kind;
import bonghwa.domain.Report;
import bonghwa.domain.Text;
import bonghwa.domain.When;
import bonghwa.exchange.BadFile;
import bonghwa.exchange.FileProblem;
import bonghwa.op.Operation;
import bonghwa.replica.Story;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A plan while its file is read. Not safe for several threads. */
final class Drafting {

    /** Of a line of 1 MiB the most that an entry's words may take, in bytes; what JSON escapes counts twice. */
    private static final int LONGEST = 900 * 1024;

    private static final int LONGEST_TITLE = 500;

    private final Setting setting;
    private final Format format;
    private final Keys keys;
    private final Findings findings = new Findings();
    private final List<Mapped> columns = new ArrayList<>();
    private final Set<ImportKey> seen = new HashSet<>();
    private final List<Story> stories = new ArrayList<>();
    private final Names names;
    private final Moments moments;

    Drafting(Format format, Setting setting) {
        this.format = format;
        this.setting = setting;
        this.keys = new Keys(format);
        this.names = new Names(setting);
        this.moments = new Moments(setting.zone(), setting.now(), findings);
    }

    Setting setting() {
        return setting;
    }

    Keys keys() {
        return keys;
    }

    Findings findings() {
        return findings;
    }

    Names names() {
        return names;
    }

    Moments moments() {
        return moments;
    }

    void column(String from, String to) {
        columns.add(new Mapped(Mapped.Of.COLUMN, from, to, false));
    }

    /** A story without entries tells nothing, and is left out; of two entries that the source has one id for the first counts. */
    void story(Story story) throws BadFile {
        titled(story.declaration().title().ko());
        titled(story.declaration().title().en());
        List<Operation> told = story.told().stream().filter(this::first).toList();
        if (!told.isEmpty()) {
            stories.add(new Story(story.declaration(), story.home(), told));
        }
    }

    private static void titled(String title) throws BadFile {
        if (title.length() > LONGEST_TITLE) {
            throw new BadFile(FileProblem.of(1, "import.problem.title", String.valueOf(LONGEST_TITLE), title));
        }
    }

    private boolean first(Operation told) {
        return Story.key(told).filter(key -> !seen.add(key)).isEmpty();
    }

    /** An entry of that key, with the words as they are kept; a failure names the line if they are too long for any. */
    Operation entry(ImportKey key, Kind kind, When occurred, String words, About about, List<Report> reports, int line)
            throws BadFile {
        String text = Visible.text(words);
        fits(text, line);
        Content content = key.on(new Content(kind, occurred, Text.of(text), null, about, reports, null));
        return reports.isEmpty() ? new Operation.EntryLogged("", content) : new Operation.StateReported("", content);
    }

    /** Fails where no line could carry those words; what JSON writes as two signs counts twice. */
    static void fits(String words, int line) throws BadFile {
        long quoted =
                words.chars().filter(c -> c == '"' || c == '\\' || c == '\n').count();
        if (words.getBytes(StandardCharsets.UTF_8).length + quoted > LONGEST) {
            throw new BadFile(FileProblem.of(line, "import.problem.long", String.valueOf(LONGEST / 1024)));
        }
    }

    ImportPlan plan() throws BadFile {
        names.check();
        List<Mapped> mapping = new ArrayList<>(columns);
        mapping.addAll(names.mapping());
        return new ImportPlan(format, mapping, names.additions(), stories, findings.all());
    }
}

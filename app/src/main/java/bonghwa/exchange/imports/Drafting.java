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
import java.util.List;

/** A plan while its file is read. Not safe for several threads. */
final class Drafting {

    /** Of a line of 1 MiB the most that an entry's words may take, in bytes; what JSON escapes counts twice. */
    private static final int LONGEST = 900 * 1024;

    private final Setting setting;
    private final Format format;
    private final Keys keys;
    private final Findings findings = new Findings();
    private final List<Mapped> columns = new ArrayList<>();
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

    /** A story without entries tells nothing, and is left out. */
    void story(Story story) {
        if (!story.told().isEmpty()) {
            stories.add(story);
        }
    }

    /** An entry of that key, with the words as they are kept; a failure names the line if they are too long for any. */
    Operation entry(ImportKey key, Kind kind, When occurred, String words, About about, List<Report> reports, int line)
            throws BadFile {
        String text = Visible.text(words);
        int quoted = (int)
                text.chars().filter(c -> c == '"' || c == '\\' || c == '\n').count();
        if (text.getBytes(StandardCharsets.UTF_8).length + quoted > LONGEST) {
            throw new BadFile(FileProblem.of(line, "import.problem.long", String.valueOf(LONGEST / 1024)));
        }
        Content content = key.on(new Content(kind, occurred, Text.of(text), null, about, reports, null));
        return reports.isEmpty() ? new Operation.EntryLogged("", content) : new Operation.StateReported("", content);
    }

    ImportPlan plan() throws BadFile {
        names.check();
        List<Mapped> mapping = new ArrayList<>(columns);
        mapping.addAll(names.mapping());
        return new ImportPlan(format, mapping, names.additions(), stories, findings.all());
    }
}

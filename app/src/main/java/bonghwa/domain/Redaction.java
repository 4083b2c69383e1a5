package bonghwa.domain;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What the line with that id said was taken out of the record: by whom, why, and what is kept so that the hole has its place. */
public record Redaction(String line, Mark by, @Nullable String reason, Remains remains) {

    /** Stands where words were: no language's word, and in every font. */
    public static final String BAR = "■■■";

    /** What is shown where words were taken out: the bar and the reason. */
    public String words() {
        return reason == null || reason.isBlank() ? BAR : BAR + " " + reason;
    }

    /** As everybody may read it: that something was taken out, and when. By whom and why may tell what it was. */
    public Redaction open() {
        Mark nobody = new Mark(by.id(), by.position(), by.recordedAt(), new Author("", null, null));
        return new Redaction(line, nobody, null, remains);
    }

    /** Those words as everybody may read them: where they are what one of these redactions left, without its reason. */
    public static Text open(Text words, Collection<Redaction> taken) {
        return taken.stream().anyMatch(r -> r.text().equals(words)) ? Text.of(BAR) : words;
    }

    /** The same as a text in both languages. */
    public Text text() {
        return Text.of(words());
    }
}

package bonghwa.domain;

import org.jspecify.annotations.Nullable;

/** What the line with that id said was taken out of the record: by whom, why, and what is kept so that the hole has its place. */
public record Redaction(String line, Mark by, @Nullable String reason, Remains remains) {

    /** Stands where words were: no language's word, and in every font. */
    public static final String BAR = "■■■";

    /** What is shown where words were taken out: the bar and the reason. */
    public String words() {
        return reason == null || reason.isBlank() ? BAR : BAR + " " + reason;
    }

    /** The same as a text in both languages. */
    public Text text() {
        return Text.of(words());
    }
}

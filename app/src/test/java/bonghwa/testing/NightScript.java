package bonghwa.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/** The first night as it is typed, and the record that must come of it: resources under {@code night}. */
public final class NightScript {

    /** What is done at a moment: words typed as they are, or an act of its own ({@code declare}, {@code command} ...). */
    public record Step(Instant at, String act, String words) {

        /** Whether it is a line of the entry line. */
        public boolean line() {
            return act.isEmpty();
        }
    }

    private NightScript() {}

    /** The steps, in their order. */
    public static List<Step> steps() {
        return text("script.txt")
                .lines()
                .filter(l -> !l.startsWith("#"))
                .map(NightScript::step)
                .toList();
    }

    /** The record as it must be. */
    public static List<String> expected(String name) {
        return text(name).lines().filter(l -> !l.startsWith("#")).toList();
    }

    private static Step step(String line) {
        int bar = line.indexOf('|');
        String words = line.substring(bar + 1);
        boolean act = words.startsWith("[");
        int close = words.indexOf(']');
        return new Step(
                moment(line.substring(0, bar)),
                act ? words.substring(1, close) : "",
                act ? words.substring(close + 1).strip() : words);
    }

    /** Hours before noon are those of the next day. */
    private static Instant moment(String clock) {
        LocalTime time = LocalTime.parse(clock);
        return Weekend.kst((time.getHour() < 12 ? "2022-10-16T" : "2022-10-15T") + clock + ":00");
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(NightScript.class.getResourceAsStream("/night/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

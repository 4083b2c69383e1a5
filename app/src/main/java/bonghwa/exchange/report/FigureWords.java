package bonghwa.exchange.report;

import bonghwa.domain.Figure;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says a figure: how long it took, and between which moments. */
public record FigureWords(Speech speech) {

    /** The length, or why there is none. */
    public String value(Figure figure) {
        @Nullable Instant to = figure.to();
        if (to == null) {
            return speech.say("figure.not-yet");
        }
        return to.isBefore(figure.from()) ? speech.say("figure.before") : speech.word(figure.told());
    }

    /** From when until when, and whether a promise was kept. */
    public String moments(Figure figure) {
        @Nullable Instant to = figure.to();
        String ends = to == null
                ? speech.say("figure.running", figure.from(), figure.length())
                : speech.say("figure.moments", figure.from(), shortly(figure.from(), to));
        String moments = figure.recordedLater()
                .map(r -> ends + " · " + speech.say("figure.recorded", r))
                .orElse(ends);
        @Nullable Duration promise = figure.promise();
        return promise == null ? moments : moments + " · " + speech.say(figure.promised(), promise);
    }

    /** Of the same day the time is enough. */
    private String shortly(Instant from, Instant to) {
        return speech.localDate(from).equals(speech.localDate(to)) ? speech.clock(to) : speech.day(to);
    }
}

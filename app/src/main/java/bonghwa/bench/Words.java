package bonghwa.bench;

import bonghwa.exchange.BadFile;
import bonghwa.exchange.RecordedEvent;
import bonghwa.exchange.RecordedIncident;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Entries' texts as a room would have them: a recorded weekend's, varied with hosts, tickets, percentages and names. */
final class Words {

    private static final List<String> SPICE =
            List.of("응답 지연", "login", "재시도", "queue", "확인 중", "톡채널", "failover", "우회", "timeout", "복구");

    private final List<String> said;
    private final Dice dice;

    private Words(List<String> said, Dice dice) {
        this.said = said;
        this.dice = dice;
    }

    static Words of(Dice dice) throws IOException {
        try (InputStream in = Words.class.getResourceAsStream("/incidents/kakao-2022.json")) {
            if (in == null) {
                throw new IOException("the recorded weekend is not on the class path");
            }
            RecordedIncident recorded = RecordedIncident.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Stream<String> said = recorded.events().stream().map(Words::text);
            return new Words(said.filter(t -> !t.isBlank()).toList(), dice);
        } catch (BadFile e) {
            throw new IOException("the recorded weekend cannot be read", e);
        }
    }

    private static String text(RecordedEvent event) {
        return event instanceof RecordedEvent.Entry(var content)
                ? content.text().ko()
                : "";
    }

    /** A text of some 60 to 200 chars on one line. */
    String next() {
        String text = String.format(
                        Locale.ROOT,
                        "%s %s web-%03d #%d %d%% %s",
                        dice.any(said),
                        dice.any(SPICE),
                        dice.roll(1000),
                        dice.roll(1_000_000),
                        dice.roll(101),
                        dice.any(SPICE))
                .replace('\n', ' ');
        return text.length() > 200 ? text.substring(0, 200) : text;
    }
}

package bonghwa.ui.task;

import bonghwa.domain.Author;
import bonghwa.domain.KnownDesk;
import bonghwa.domain.Trend;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.model.SizeUpModel;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** What was said of the size-up before, in lines: when, of which part, what. */
final class SizeUpHistory {

    private SizeUpHistory() {}

    static List<Node> lines(SizeUpModel model, Messages messages, Phrases phrases) {
        return model.history().stream()
                .map(said -> line(model, said, messages, phrases))
                .toList();
    }

    private static Node line(SizeUpModel model, SizeUpModel.Said said, Messages messages, Phrases phrases) {
        Trend trend = said.trend();
        String words = trend == null
                ? phrases.text(said.words())
                : messages.text("trend." + trend.name().toLowerCase(Locale.ROOT));
        Author author = said.mark().author();
        String who = author.person() == null
                ? KnownDesk.fingerprint(author.desk())
                : phrases.person(model.catalogue(), author.person());
        Label line = Bits.quiet(messages.text(
                "size-up.history",
                phrases.dayTime(said.mark().recordedAt()),
                who,
                SizeUpView.caption(messages, said.part()),
                words.isBlank() ? messages.text("size-up.nothing") : words));
        line.setWrapText(true);
        line.setMinHeight(Label.USE_PREF_SIZE);
        return line;
    }
}

package bonghwa.ui.notice;

import bonghwa.domain.Target;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.SaidLine;
import bonghwa.ui.model.NoticeModel;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;

/** Below the texts: what to doubt of them, and what became of what was done last, or why it was not. FX thread. */
final class NoticeSaid {

    /** So many are named; the rest is a count: of hundreds the list would push the sheet out of the window. */
    private static final int NAMED = 8;

    private final NoticeModel model;
    private final Messages messages;
    private final Phrases phrases;
    private final SaidLine doubts = line("notice-doubts");
    private final SaidLine said = line("notice-said");

    NoticeSaid(NoticeModel model, Messages messages, Phrases phrases) {
        this.model = model;
        this.messages = messages;
        this.phrases = phrases;
    }

    private static SaidLine line(String id) {
        SaidLine line = new SaidLine(id);
        line.managedProperty().bind(line.textProperty().isNotEmpty());
        return line;
    }

    List<Node> lines() {
        return List.of(doubts, said);
    }

    /** The words are being made, which takes long. */
    void composing() {
        doubts.say(messages.text("notice.form.composing"));
    }

    /** These were not confirmed for long; none: nothing is to be doubted. */
    void doubt(List<Target> unconfirmed) {
        doubts.say(unconfirmed.isEmpty() ? "" : messages.text("notice.form.doubts", named(unconfirmed)));
    }

    /** The record says otherwise of those than the notice of that number. */
    void differ(String label, List<Target> parts) {
        refuse(messages.text("notice.corrects", label, named(parts)));
    }

    private String named(List<Target> targets) {
        String first = targets.stream()
                .limit(NAMED)
                .map(t -> phrases.target(model.catalogue(), t))
                .collect(Collectors.joining(messages.text("word.list-separator")));
        int more = targets.size() - NAMED;
        return more > 0 ? messages.text("notice.bar.more", first, more) : first;
    }

    void say(String text) {
        said.say(text);
    }

    void refuse(String text) {
        said.refuse(text);
    }
}

package bonghwa.ui.task;

import bonghwa.domain.Digest;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.DigestModel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What happened while somebody was away, on one sheet; left and right look back further or less far, Enter puts it away. */
public final class DigestSheet extends VBox {

    private static final List<Integer> HOURS = List.of(1, 4, 8, 24, 48);

    private final DigestModel model;
    private final Messages messages;
    private final Phrases phrases;
    private final Label title = new Label();
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private final List<Instant> starts = new ArrayList<>();
    private int at;

    public DigestSheet(DigestModel model, Messages messages, Phrases phrases, Runnable close) {
        this.model = model;
        this.messages = messages;
        this.phrases = phrases;
        setId("digest");
        getStyleClass().add("digest");
        setMaxHeight(USE_PREF_SIZE);
        title.getStyleClass().add(Css.TITLE);
        body.getStyleClass().add("digest-body");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("digest-scroll", Css.FOCUS_RING);
        FlowPane hints = new FlowPane(
                Bits.hint("← →", messages.text("digest.key.since")),
                Bits.hint("Esc", messages.text("digest.key.close")));
        hints.getStyleClass().add("task-hints");
        getChildren().addAll(title, scroll, hints);
        Instant now = model.room().now().get();
        HOURS.forEach(h -> starts.add(now.minus(Duration.ofHours(h))));
        starts.add(model.since());
        starts.sort(Comparator.reverseOrder());
        at = starts.indexOf(model.since());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, close));
        draw();
    }

    /** What takes the keyboard. */
    public Node first() {
        return scroll;
    }

    private void pressed(KeyEvent event, Runnable close) {
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> look(1);
            case RIGHT, KP_RIGHT -> look(-1);
            case ENTER -> close.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void look(int by) {
        at = Math.clamp(at + by, 0, starts.size() - 1);
        draw();
    }

    private void draw() {
        Instant since = starts.get(at);
        Instant now = model.room().now().get();
        title.setText(messages.text(
                "digest.title", phrases.near(since, now), phrases.duration(Duration.between(since, now))));
        body.getChildren().setAll(model.digest(since).map(this::sections).orElse(List.of()));
        scroll.setVvalue(0);
        scroll.setAccessibleText(said(body).collect(Collectors.joining("\n")));
    }

    /** Its words in their order, for who hears them: the sheet as a whole has the keyboard, and no line of it. */
    private static Stream<String> said(Parent part) {
        return part instanceof Labeled words
                ? Stream.of(words.getText())
                : part.getChildrenUnmodifiable().stream()
                        .filter(Parent.class::isInstance)
                        .flatMap(inner -> said((Parent) inner));
    }

    private List<Node> sections(Digest digest) {
        DigestWords words = new DigestWords(model, messages, phrases);
        List<Node> all = new ArrayList<>();
        section(all, "digest.mine", digest.mine().size(), words.mine(digest));
        section(all, "digest.states", digest.states().size(), words.states(digest));
        section(all, "digest.slips", digest.slips().size(), words.slips(digest));
        section(all, "digest.blockers", digest.blockers().size(), words.entries(digest.blockers()));
        section(all, "digest.decisions", digest.decisions().size(), words.entries(digest.decisions()));
        section(all, "digest.resolved", digest.resolved().size(), words.resolved(digest));
        section(all, "digest.duties", digest.duties().size(), words.duties(digest));
        if (digest.quiet()) {
            all.add(Bits.quiet(messages.text("digest.quiet")));
        }
        return all;
    }

    private void section(List<Node> into, String key, int count, List<Node> lines) {
        if (count > 0) {
            VBox section = new VBox(Bits.heading(messages.text("digest.section", messages.text(key), count)));
            section.getChildren().addAll(lines);
            section.getStyleClass().add("digest-section");
            into.add(section);
        }
    }
}

package bonghwa.ui.board;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Incident;
import bonghwa.domain.OpenItem;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.model.RoomModel;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What is being waited for: asks, blockers and tasks, the most urgent first, each with who must see to it. */
public final class AsksView extends VBox {

    private static final int MOST = 5;

    private final RoomModel model;
    private final Messages messages;
    private final Phrases phrases;
    private final Label title = new Label();
    private final VBox rows = new VBox();
    private @Nullable Incident drawn;
    private Instant minute = Instant.EPOCH;

    public AsksView(RoomModel model, Messages messages, Phrases phrases) {
        this.model = model;
        this.messages = messages;
        this.phrases = phrases;
        setId("asks");
        getStyleClass().add("side-block");
        title.getStyleClass().add(Css.HEADING);
        rows.getStyleClass().add("side-rows");
        getChildren().addAll(title, rows);
        Subscriptions subscriptions = new Subscriptions(this);
        subscriptions.redraw(this::show, model.incident(), messages.language());
        subscriptions.follow(model.now(), this::tick);
    }

    private void tick(Instant now) {
        if (!now.truncatedTo(ChronoUnit.MINUTES).equals(minute)
                || drawn != model.incident().get()) {
            show();
        }
    }

    private void show() {
        drawn = model.incident().get();
        minute = model.now().get().truncatedTo(ChronoUnit.MINUTES);
        title.setText(messages.text("asks.title"));
        Instant now = model.now().get();
        List<OpenItem> items = drawn == null ? List.of() : OpenItem.of(drawn, now);
        List<Node> nodes = new ArrayList<>();
        items.stream().limit(MOST).forEach(i -> nodes.add(row(i)));
        if (items.size() > MOST) {
            nodes.add(quiet(messages.text("asks.more", items.size() - MOST)));
        }
        if (items.isEmpty()) {
            nodes.add(quiet(messages.text("asks.empty")));
        }
        rows.getChildren().setAll(nodes);
    }

    private Node row(OpenItem item) {
        Label text = new Label(phrases.text(item.entry().content().text()));
        text.setWrapText(true);
        FlowPane meta = new FlowPane(owner(item), time(item), quiet(item.entry().number()));
        meta.getStyleClass().add("side-meta");
        VBox words = new VBox(text, meta);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(Shape.of(item.kind(), Shape.Size.NORMAL), words);
        row.getStyleClass().add("side-row");
        row.setAccessibleText(messages.text("journeys.spoken", phrases.kind(item.kind()), text.getText()));
        return row;
    }

    private Node owner(OpenItem item) {
        Catalogue catalogue = model.room().get().catalogue();
        if (item.owners().isEmpty()) {
            HBox nobody = new HBox(Shape.alert(Shape.Size.SMALL), abnormal(messages.text("word.no-owner")));
            nobody.getStyleClass().add("side-sign");
            return nobody;
        }
        return quiet(item.owners().stream()
                .map(p -> phrases.party(catalogue, p))
                .collect(Collectors.joining(messages.text("word.list-separator"))));
    }

    private Node time(OpenItem item) {
        Instant now = model.now().get();
        Duration left = item.left(now);
        if (left == null) {
            return quiet(messages.text(
                    "asks.lasting",
                    phrases.duration(Duration.between(item.entry().occurredAt(), now))));
        }
        if (left.isNegative()) {
            HBox late = new HBox(
                    Shape.overdue(Shape.Size.SMALL),
                    abnormal(messages.text("asks.overdue", phrases.duration(left.negated()))));
            late.getStyleClass().add("side-sign");
            return late;
        }
        return quiet(messages.text("asks.left", phrases.duration(left)));
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().add(Css.SECONDARY);
        return label;
    }

    private static Label abnormal(String text) {
        Label label = quiet(text);
        label.getStyleClass().add(Css.ABNORMAL);
        return label;
    }
}

package bonghwa.ui.handover;

import bonghwa.domain.Handover;
import bonghwa.domain.Kind;
import bonghwa.domain.Version;
import bonghwa.ui.Act;
import bonghwa.ui.Acts;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Shape;
import bonghwa.ui.model.HandoverModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Below the header, on every page: which duty waits to be read and accepted, and what two people accepted at once. */
public final class HandoverBar extends VBox {

    private final HandoverModel model;
    private final Words words;
    private final Acts acts;

    public HandoverBar(HandoverModel model, Acts acts, Messages messages, Phrases phrases) {
        this.model = model;
        this.words = new Words(model, messages, phrases);
        this.acts = acts;
        setId("handovers");
        managedProperty().bind(visibleProperty());
        new Subscriptions(this)
                .redraw(
                        this::draw,
                        model.room().incident(),
                        model.room().room(),
                        model.room().now().map(now -> now.getEpochSecond() / 60),
                        model.desk().typist(),
                        messages.language());
    }

    private void draw() {
        List<Node> bars = new ArrayList<>();
        model.open().forEach(h -> bars.add(request(h, bars.isEmpty())));
        model.contested().forEach(h -> bars.add(contested(h)));
        getChildren().setAll(bars);
        setVisible(!bars.isEmpty());
    }

    private Node request(Handover offer, boolean first) {
        boolean mine = Objects.equals(offer.to(), model.me());
        Shape sign = Shape.of(Kind.HANDOVER, Shape.Size.NORMAL);
        Label says = new Label(words.request(offer));
        says.getStyleClass().add(Css.MEDIUM);
        Label age = new Label(words.text(
                "handover.waits",
                words.phrases()
                        .duration(
                                Duration.between(offer.at(), model.room().now().get()))));
        age.getStyleClass().add(Css.SECONDARY);
        if (mine) {
            sign.getStyleClass().add(Css.ABNORMAL);
            says.getStyleClass().add(Css.ABNORMAL);
        }
        HBox bar = bar(sign, says, age);
        if (first) {
            Button read = new Button(words.text("handover.read", Act.HAND_OVER.hint()));
            read.setId("handover-read");
            read.getStyleClass().addAll(Css.QUIET, "handover-button");
            read.setMinWidth(USE_PREF_SIZE);
            read.setOnAction(_ -> acts.run(Act.HAND_OVER));
            bar.getChildren().add(read);
        }
        return bar;
    }

    private Node contested(Handover handover) {
        String all = handover.outcomes().standing().stream()
                .map(Version::value)
                .map(o -> words.text("handover.accepted-by", words.person(o.person()), at(o)))
                .distinct()
                .collect(Collectors.joining(words.text("word.list-separator")));
        Label says = new Label(words.text(
                "handover.contested",
                words.duty(handover.duty()),
                all,
                words.person(handover.outcome().person())));
        says.getStyleClass().addAll(Css.MEDIUM, Css.ABNORMAL);
        return bar(Shape.alert(Shape.Size.NORMAL), says, new Label());
    }

    private String at(Handover.Outcome outcome) {
        var at = outcome.at();
        return at == null ? "" : words.phrases().time(at);
    }

    private static HBox bar(Node sign, Label says, Label more) {
        says.setWrapText(true);
        more.setMinWidth(USE_PREF_SIZE);
        more.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(more, Priority.ALWAYS);
        HBox bar = new HBox(sign, says, more);
        bar.getStyleClass().addAll("handover-bar", Css.HAIRLINE_BOTTOM);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }
}

package bonghwa.ui.shell;

import bonghwa.domain.Incident;
import bonghwa.ui.Act;
import bonghwa.ui.Acts;
import bonghwa.ui.Messages;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.RoomModel;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The room's page: board, timeline above the entry line, people; the splits can be drawn. Without an incident, what to do first. */
public final class RoomColumns extends StackPane {

    private static final double BOARD = 0.36;
    private static final double SIDE = 0.8;

    private final Acts acts;
    private final Messages messages;
    private final SplitPane columns;
    private final VBox nothing = new VBox();

    /** {@code board}, {@code timeline}, {@code entry}, {@code side} are the features' views, made by the composition root. */
    public RoomColumns(
            RoomModel model, Acts acts, Messages messages, Node board, Region timeline, Region entry, Node side) {
        this.acts = acts;
        this.messages = messages;
        this.columns =
                new SplitPane(column(board, "column-board"), center(timeline, entry), column(side, "column-side"));
        build();
        new Subscriptions(this).follow(model.incident(), this::shown);
    }

    private static Region column(Node content, String id) {
        StackPane column = new StackPane(content);
        column.setId(id);
        column.getStyleClass().add(id);
        return column;
    }

    private static Region center(Region timeline, Region entry) {
        VBox center = new VBox(timeline, entry);
        // What is being typed is never squeezed: the timeline gives way.
        timeline.setMinHeight(0);
        entry.setMinHeight(USE_PREF_SIZE);
        center.setId("column-center");
        center.getStyleClass().add("column-center");
        VBox.setVgrow(timeline, Priority.ALWAYS);
        return center;
    }

    private void build() {
        setId("room");
        columns.setDividerPositions(BOARD, SIDE);
        Label title = new Label();
        title.textProperty().bind(messages.bind("shell.empty.title"));
        title.getStyleClass().add(Css.TITLE);
        Label text = new Label();
        text.textProperty().bind(messages.bind("shell.empty.text"));
        text.getStyleClass().add(Css.MUTED);
        text.setWrapText(true);
        Button declare = new Button();
        declare.setId("room-declare");
        declare.textProperty()
                .bind(messages.bind(Act.DECLARE.message())
                        .map(act -> messages.text("shell.tip", act, Act.DECLARE.hint())));
        declare.setDefaultButton(true);
        declare.setOnAction(_ -> acts.run(Act.DECLARE));
        nothing.getStyleClass().add("room-empty");
        nothing.setId("room-empty");
        nothing.setAlignment(Pos.CENTER_LEFT);
        nothing.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        nothing.getChildren().addAll(title, text, declare);
        getChildren().addAll(columns, nothing);
    }

    private void shown(@Nullable Incident incident) {
        columns.setVisible(incident != null);
        nothing.setVisible(incident == null);
    }
}

package bonghwa.ui.incident;

import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.IncidentRow;
import bonghwa.ui.model.IncidentsModel;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The list of incidents with a field to find one; Enter shows the chosen one in the room. */
public final class IncidentsView extends VBox {

    private final IncidentsModel model;
    private final Messages messages;
    private final Phrases phrases;
    private final IncidentForms forms;
    private final Label title = new Label();
    private final TextField find = new TextField();
    private final ListView<IncidentRow> list = new ListView<>();
    private final Label nothing = new Label();
    private final Button declare = new Button();
    private final Button open = new Button();
    private final Button amend = new Button();
    private final Button close = new Button();

    public IncidentsView(IncidentsModel model, IncidentForms forms, Messages messages, Phrases phrases) {
        this.model = model;
        this.forms = forms;
        this.messages = messages;
        this.phrases = phrases;
        build();
        bind();
    }

    private void build() {
        setId("incidents");
        getStyleClass().add("incidents");
        title.getStyleClass().add(Css.TITLE);
        find.setId("incidents-find");
        find.textProperty().bindBidirectional(model.find());
        find.getStyleClass().add("incidents-find");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        declare.setId("incidents-declare");
        HBox head = new HBox(title, find, space, declare);
        head.getStyleClass().add("incidents-head");
        list.setId("incidents-list");
        list.getStyleClass().add("incidents-list");
        list.setCellFactory(_ -> new IncidentCell(messages, phrases));
        nothing.getStyleClass().add(Css.MUTED);
        list.setPlaceholder(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        open.setId("incidents-open");
        amend.setId("incidents-amend");
        close.setId("incidents-close");
        FlowPane acts = new FlowPane(open, amend, close);
        acts.getStyleClass().add("incident-buttons");
        getChildren().addAll(head, list, acts);
    }

    private void bind() {
        declare.setOnAction(_ -> forms.declare());
        open.setOnAction(_ -> open());
        amend.setOnAction(_ -> chosen(forms::amend));
        close.setOnAction(_ -> chosen(forms::close));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::fromFind);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> acts());
        Subscriptions subscriptions = new Subscriptions(this);
        subscriptions.redraw(this::rows, model.rows(), messages.language());
        subscriptions.redraw(this::words, messages.language());
    }

    private void words() {
        title.setText(messages.text("incident.list"));
        find.setPromptText(messages.text("incident.find"));
        find.setAccessibleText(messages.text("incident.find"));
        declare.setText(messages.text("incident.declare"));
        open.setText(messages.text("incident.open"));
        amend.setText(messages.text("incident.amend"));
        list.setAccessibleText(messages.text("incident.list"));
        acts();
    }

    private void rows() {
        @Nullable IncidentRow chosen = chosen();
        list.getItems().setAll(model.rows().get());
        nothing.setText(messages.text(model.find().get().isBlank() ? "incident.none" : "incident.not-found"));
        list.getItems().stream()
                .filter(r -> chosen == null ? r.shown() : r.id().equals(chosen.id()))
                .findFirst()
                .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::selectFirst);
        list.refresh();
        acts();
    }

    private @Nullable IncidentRow chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    private void acts() {
        IncidentRow row = chosen();
        open.setDisable(row == null);
        amend.setDisable(row == null);
        close.setDisable(row == null);
        close.setText(messages.text(row != null && row.closed() ? "incident.reopen" : "incident.close"));
    }

    /** Down goes on to the list, Enter shows the one that it stands on. */
    private void fromFind(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            list.requestFocus();
        } else {
            pressed(event);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            open();
        }
    }

    private void open() {
        chosen(forms::show);
    }

    private void chosen(Consumer<IncidentRow> does) {
        IncidentRow row = chosen();
        if (row != null) {
            does.accept(row);
        }
    }
}

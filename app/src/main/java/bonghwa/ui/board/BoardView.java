package bonghwa.ui.board;

import bonghwa.domain.Language;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.BoardModel;
import bonghwa.ui.model.ScopeAsk;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The board: every service worst first, pinned ones large above, or one opened service with all its functions. Keys: digits
 * report a state of the selected row, letters find, Enter or Right opens, Escape or Left goes back.
 */
public final class BoardView extends VBox {

    private final BoardModel model;
    private final Messages messages;
    private final RowWords words;
    private final Subscriptions subscriptions = new Subscriptions(this);
    private final BoardHeader header;
    private final RowList list;
    private final ServiceView service;
    private final Label nothing = new Label();
    private final Headings headings;
    private final QuestionBar question;
    private Consumer<String> line = _ -> {};

    public BoardView(BoardModel model, Messages messages, Phrases phrases) {
        this.model = model;
        this.messages = messages;
        words = new RowWords(model, messages, phrases);
        header = new BoardHeader(model, messages, phrases);
        list = new RowList(words, model.selected());
        service = new ServiceView(model, words);
        headings = new Headings(list, messages);
        question = new QuestionBar(model, messages, phrases);
        build();
        bind();
    }

    private void build() {
        setId("board");
        getStyleClass().add("board");
        list.setId("board-list");
        nothing.getStyleClass().addAll("board-nothing", Css.MUTED);
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        VBox rows = new VBox(headings, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        rows.visibleProperty().bind(list.visibleProperty());
        rows.heightProperty().subscribe(height -> headings.fit(height.doubleValue()));
        StackPane content = new StackPane(rows, service);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(header, content, question, words.lanes());
        list.widthProperty().subscribe(width -> words.lanes().fit(width.doubleValue()));
        BoardKeys keys = new BoardKeys(model, this);
        addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private void bind() {
        subscriptions.redraw(this::rows, model.rows());
        subscriptions.redraw(service::show, model.parts(), model.minute(), messages.language());
        subscriptions.redraw(this::page, model.opened());
        subscriptions.redraw(header::show, model.rows(), model.filter(), model.sort(), messages.language());
        subscriptions.redraw(this::renew, model.minute(), model.staleAfter(), messages.language());
        subscriptions.follow(model.selected(), list::select);
        subscriptions.follow(model.question(), this::ask);
    }

    private void rows() {
        list.fill(model.rows().get());
        headings.fit(((VBox) headings.getParent()).getHeight());
        lanes();
        sayNothing();
    }

    private void sayNothing() {
        nothing.setText(messages.text(
                model.catalogue().services().isEmpty()
                        ? "board.empty"
                        : model.find().get().isBlank() ? "board.none" : "board.not-found"));
    }

    private void renew() {
        getStyleClass().remove("wide-words");
        if (messages.language().get() == Language.EN) {
            getStyleClass().add("wide-words");
        }
        list.setAccessibleText(messages.text("board.title"));
        sayNothing();
        list.renew();
        lanes();
    }

    private void lanes() {
        words.lanes()
                .show(
                        model.rows().get().stream()
                                .filter(r -> !r.pinned())
                                .map(words::need)
                                .toList(),
                        messages.language().get() == Language.EN);
    }

    private void page() {
        boolean open = model.opened().get() != null;
        boolean focused = rowsFocused();
        list.setVisible(!open);
        service.setVisible(open);
        if (focused) {
            focusRows();
        }
    }

    private void ask(@Nullable ScopeAsk ask) {
        boolean had = question.isVisible() && question.isFocusWithin();
        question.setVisible(ask != null);
        question.setManaged(ask != null);
        if (ask != null) {
            question.show(ask);
            question.focusFirst();
        } else if (had) {
            focusRows();
        }
    }

    /** Gives the keyboard to the rows. */
    public void focusRows() {
        if (model.opened().get() != null) {
            service.focusRows();
        } else {
            list.requestFocus();
            if (list.selectedRow() == null && !list.getItems().isEmpty()) {
                model.selected().set(list.getItems().getFirst().target());
            }
        }
    }

    boolean rowsFocused() {
        return list.isFocused() || service.hasFocus();
    }

    /** Who takes signs that begin something in the entry line. */
    public void onWrite(Consumer<String> line) {
        this.line = line;
    }

    void write(String sign) {
        line.accept(sign);
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2) {
            model.openSelected();
        }
    }
}

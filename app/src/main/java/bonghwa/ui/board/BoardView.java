package bonghwa.ui.board;

import bonghwa.domain.Language;
import bonghwa.domain.State;
import bonghwa.domain.Target;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.BoardModel;
import bonghwa.ui.model.ScopeAsk;
import java.util.Optional;
import java.util.OptionalInt;
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
    private final QuestionBar question;

    public BoardView(BoardModel model, Messages messages, Phrases phrases) {
        this.model = model;
        this.messages = messages;
        words = new RowWords(model, messages, phrases);
        header = new BoardHeader(model, messages, phrases);
        list = new RowList(words, model.selected());
        service = new ServiceView(model, words);
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
        StackPane content = new StackPane(list, service);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(header, content, question, words.lanes());
        list.widthProperty().subscribe(width -> words.lanes().fit(width.doubleValue()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
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
        lanes();
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
        boolean focused = list.isFocused() || service.hasFocus();
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

    private boolean rowsFocused() {
        return list.isFocused() || service.hasFocus();
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2) {
            model.openSelected();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean done = model.question().get() != null ? answered(event) : rowsFocused() ? inRows(event) : inFind(event);
        if (done) {
            event.consume();
        }
    }

    private boolean answered(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> model.dropQuestion();
            case DIGIT1, NUMPAD1 -> model.answer(true);
            case DIGIT2, NUMPAD2 -> model.answer(false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean inRows(KeyEvent event) {
        OptionalInt digit = StateKeys.digit(event.getCode());
        if (digit.isPresent() && model.finding()) {
            model.take(digit.getAsInt());
            return true;
        }
        Optional<State> state = StateKeys.state(event.getCode());
        if (state.isPresent()) {
            model.report(state.get());
            return true;
        }
        Optional<String> letter = StateKeys.letter(event.getCode());
        if (letter.isPresent() && model.opened().get() == null) {
            model.find().set(model.find().get() + letter.get());
            return true;
        }
        return moved(event);
    }

    private boolean moved(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, RIGHT -> openOrTake();
            case ESCAPE, LEFT -> back();
            case BACK_SPACE -> erase();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean inFind(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                model.find().set("");
                focusRows();
            }
            case ENTER, DOWN -> focusRows();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Enter first ends finding, so that the next digit is a state and no choice any more. */
    private void openOrTake() {
        Target found = model.selected().get();
        if (model.finding() && found != null) {
            model.find().set("");
            model.selected().set(found);
        } else {
            open();
        }
    }

    private void open() {
        model.openSelected();
    }

    private void back() {
        if (model.opened().get() != null) {
            model.close();
        } else if (!model.find().get().isEmpty()) {
            model.find().set("");
        } else {
            model.selected().set(null);
        }
    }

    private void erase() {
        String typed = model.find().get();
        model.find().set(typed.isEmpty() ? typed : typed.substring(0, typed.length() - 1));
    }
}

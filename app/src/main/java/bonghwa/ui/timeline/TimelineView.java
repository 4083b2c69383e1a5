package bonghwa.ui.timeline;

import bonghwa.domain.Moment;
import bonghwa.domain.TimelineEntry;
import bonghwa.replica.find.Query;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.model.TimelineModel;
import bonghwa.ui.model.TimelineRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The timeline of the shown incident: a header with find, filters and jump; the column of rows; what is new below. */
public final class TimelineView extends BorderPane {

    private final TimelineModel model;
    private final Messages messages;
    private final EntryWords words;
    private final HistoryWords history;
    private final TimelineHeader header;
    private final RowColumn column;
    private final Selection selection;
    private final Amending amending;
    private final Arrivals arrivals = new Arrivals();
    private final Button below = new Button();
    private final Label empty = new Label();
    private final Set<String> histories = new HashSet<>();

    /** Makes the view; {@code tools} change the record and read times. */
    public TimelineView(RoomModel room, TimelineModel model, Messages messages, Phrases phrases, TimelineTools tools) {
        this.model = model;
        this.messages = messages;
        words = new EntryWords(room, messages, phrases, tools.me());
        history = new HistoryWords(messages, phrases, words);
        RowTalk talk = new Talk();
        column = new RowColumn(() -> new DayNode(phrases), () -> new EntryNode(talk, phrases));
        selection = new Selection(model, column);
        amending = new Amending(messages, phrases, tools, column, selection);
        Jump jump = new Jump(room, model, messages, phrases, tools, column);
        header = new TimelineHeader(room, model, messages, phrases, jump, column);
        build();
        new TimelineKeys(this, header, column, selection).install();
        bind();
    }

    private void build() {
        getStyleClass().add("timeline");
        setId("timeline");
        column.setId("timeline-column");
        below.setId("timeline-below");
        below.getStyleClass().add("timeline-below");
        below.setFocusTraversable(false);
        below.setOnAction(_ -> column.toEnd());
        empty.getStyleClass().addAll(Css.MUTED, "timeline-empty");
        empty.setWrapText(true);
        StackPane body = new StackPane(column, empty, below);
        StackPane.setAlignment(below, Pos.BOTTOM_CENTER);
        setTop(header);
        setCenter(body);
        column.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    private void bind() {
        Subscriptions live = new Subscriptions(this);
        live.follow(model.rows(), rows -> {
            arrivals.add(model.arrived(), column.atEnd().get() ? null : column.placeInSight());
            column.show(rows);
            selection.follow(rows);
            say();
        });
        live.follow(messages.language(), _ -> {
            column.redraw();
            say();
        });
        live.follow(column.atEnd(), end -> {
            if (end) {
                arrivals.clear();
            }
            say();
        });
        live.redraw(
                this::found,
                model.find().query(),
                model.find().current(),
                model.find().hits());
        column.setAccessibleText(messages.text("word.timeline"));
    }

    private void say() {
        int fresh = arrivals.count();
        below.setVisible(fresh > 0);
        below.setText(messages.text("timeline.below", fresh));
        empty.setVisible(model.rows().get().size() == 0);
        empty.setText(messages.text(model.filter().get().everything() ? "timeline.empty" : "timeline.empty-filtered"));
    }

    private void found() {
        @Nullable TimelineEntry hit = model.find().hit();
        if (hit != null) {
            select(hit);
        }
        column.redraw();
    }

    private void pressed(MouseEvent event) {
        @Nullable RowNode node = column.at(event.getY());
        if (event.getButton() != MouseButton.PRIMARY || node == null || amending.at(node.row())) {
            return;
        }
        column.requestFocus();
        @Nullable TimelineRow row = node.row();
        if (row instanceof TimelineRow.Act act) {
            selection.to(act);
            model.toggle(act);
        } else if (row instanceof TimelineRow.One one) {
            selection.to(one);
            if (event.getClickCount() == 2) {
                amend();
            }
        }
    }

    /** Puts the keyboard into the column, at the newest entry. */
    public void enter() {
        if (selection.row() == null) {
            selection.last();
        }
        column.requestFocus();
    }

    /** Opens the find field. */
    public void find() {
        header.find();
    }

    /** Opens the field that takes the reader to a time. */
    public void jump() {
        header.jump();
    }

    /** Scrolls by so many pixels, as a wheel does. For measuring. */
    public void scroll(double pixels) {
        column.scroll(pixels);
    }

    /** Takes the reader to the start of everything. For measuring. */
    public void toStart() {
        column.toTop(0);
    }

    /** Selects that entry and brings it into sight, in its act if it is part of a closed one; false if the filter hides it. */
    public boolean select(TimelineEntry entry) {
        model.reveal(entry);
        int at = model.rows().get().showing(entry);
        if (at >= 0) {
            selection.to(model.rows().get().get(at));
        }
        return at >= 0;
    }

    /** Opens that entry to be amended in its place. */
    public void amend(TimelineEntry entry) {
        if (select(entry)) {
            amend();
        }
    }

    void amend() {
        if (selection.row() instanceof TimelineRow.Act act) {
            model.toggle(act);
        } else if (selection.entry() != null) {
            amending.amend(selection.entry());
        }
    }

    void strike() {
        if (selection.entry() != null) {
            amending.strike(selection.entry());
        }
    }

    void pin() {
        if (selection.entry() != null) {
            amending.pin(selection.entry());
        }
    }

    void history() {
        @Nullable TimelineEntry entry = selection.entry();
        if (entry != null) {
            if (!histories.remove(entry.id())) {
                histories.add(entry.id());
            }
            column.redraw();
        }
    }

    /** Opens the selected act or the history of the selected entry, or closes it. */
    void open() {
        if (selection.row() instanceof TimelineRow.Act act) {
            model.toggle(act);
        } else {
            history();
        }
    }

    /** Goes back one step: closes find or jump, then lets go of the selection; false if there was nothing. */
    boolean back() {
        boolean closed = header.closeBars() || selection.row() != null;
        selection.none();
        return closed;
    }

    /** Puts the selected row on the clipboard, as words. */
    void copy() {
        @Nullable TimelineRow row = selection.row();
        if (row != null) {
            RowWords said = new Talk().words(row);
            ClipboardContent content = new ClipboardContent();
            content.putString(said.spoken(messages.text("word.timeline")));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private final class Talk implements RowTalk {

        @Override
        public RowWords words(TimelineRow row) {
            return switch (row) {
                case TimelineRow.Act act -> words.act(act);
                case TimelineRow.One one -> words.entry(one.entry());
                case TimelineRow.Day day -> throw new IllegalStateException("a day has no words of an entry: " + day);
            };
        }

        @Override
        public Query query() {
            return model.find().query().get();
        }

        @Override
        public boolean atHit(TimelineRow row) {
            @Nullable TimelineEntry hit = model.find().hit();
            return hit != null && hit.id().equals(row.id());
        }

        @Override
        public @Nullable Region more(TimelineRow row) {
            if (!(row instanceof TimelineRow.One one)) {
                return null;
            }
            @Nullable Region editor = amending.editor(one.entry().id());
            return editor != null
                    ? editor
                    : histories.contains(row.id()) ? new HistoryNode(history.lines(one.entry())) : null;
        }
    }

    /** Entries that have come in below what is in sight. */
    private static final class Arrivals {

        private final Set<String> ids = new HashSet<>();

        void add(List<TimelineEntry> fresh, @Nullable Moment seen) {
            for (TimelineEntry entry : fresh) {
                if (seen != null && Moment.of(entry).compareTo(seen) > 0) {
                    ids.add(entry.id());
                }
            }
        }

        void clear() {
            ids.clear();
        }

        int count() {
            return ids.size();
        }
    }
}

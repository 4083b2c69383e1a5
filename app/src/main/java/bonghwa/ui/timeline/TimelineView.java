package bonghwa.ui.timeline;

import bonghwa.domain.Incident;
import bonghwa.domain.Room;
import bonghwa.domain.TimelineEntry;
import bonghwa.replica.Typist;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.model.RoomModel;
import bonghwa.ui.model.TimelineModel;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/** The timeline of the shown incident: a header with find, filters and jump; the column of rows; what is new below. */
public final class TimelineView extends BorderPane {

    private final RoomModel room;
    private final TimelineModel model;
    private final Messages messages;
    private final TimelineHeader header;
    private final RowColumn column;
    private final Selection selection;
    private final Moves moves;
    private final Amending amending;
    private final RowTeller teller;
    private final RowActs acts;
    private final Below below;
    private final Subscriptions live = new Subscriptions(this);
    private @Nullable String shown;
    private int moved;

    /** Makes the view; {@code tools} change the record and read times. */
    public TimelineView(RoomModel room, TimelineModel model, Messages messages, Phrases phrases, TimelineTools tools) {
        this.room = room;
        this.model = model;
        this.messages = messages;
        moved = model.find().moves().get();
        EntryWords words = new EntryWords(room, messages, phrases, tools.me());
        HistoryWords history = new HistoryWords(messages, phrases, words);
        column = new RowColumn(() -> new DayNode(phrases), () -> entryNode(phrases));
        selection = new Selection(model, column);
        moves = new Moves(model, column, selection);
        amending = new Amending(room, messages, phrases, tools, column, selection);
        teller = new RowTeller(
                words,
                history,
                model.find(),
                amending,
                row -> model.rows().get().before(row));
        BulkBar bulk = new BulkBar(room, messages, tools, selection, column);
        acts = new RowActs(model, phrases, column, selection, amending, teller, bulk);
        below = new Below(model, messages, column);
        Jump jump = new Jump(room, model, messages, phrases, tools, column);
        header = new TimelineHeader(room, model, messages, phrases, jump, bulk, column);
        build();
        new RowMouse(model, column, selection, amending, acts).install();
        new TimelineKeys(this, header, column, selection, moves, acts).install();
        bind();
    }

    private RowNode entryNode(Phrases phrases) {
        return new EntryNode(teller, phrases);
    }

    /** Somebody else types now: other rows need no name. */
    public void follow(ObservableValue<Typist> typist) {
        live.follow(typist, _ -> column.redraw());
    }

    private void build() {
        getStyleClass().add("timeline");
        setId("timeline");
        column.setId("timeline-column");
        setTop(header);
        setCenter(below);
    }

    private void bind() {
        live.follow(model.rows(), rows -> {
            if (another()) {
                begin();
            }
            below.arrived(model.arrived());
            column.show(rows);
            selection.follow(rows);
            below.say();
        });
        live.follow(messages.language(), _ -> {
            column.setAccessibleText(messages.text("word.timeline"));
            column.redraw();
            below.say();
        });
        live.follow(column.atEnd(), below::seen);
        // Whose rows need no name depends on who types, and what a name says on the catalogue.
        live.follow(room.room().map(Room::catalogue), _ -> column.redraw());
        live.redraw(
                column::redraw,
                model.find().query(),
                model.find().current(),
                model.find().hits());
        live.follow(model.find().moves(), moves -> {
            if (moves.intValue() != moved) {
                moved = moves.intValue();
                hit();
            }
        });
    }

    /** Whether the rows are of another incident than those before. */
    private boolean another() {
        Incident incident = room.incident().get();
        @Nullable String before = shown;
        shown = incident == null ? null : incident.id();
        return before != null && !before.equals(shown);
    }

    /** The reader of another incident begins at its end, with nothing left of the one before. */
    private void begin() {
        amending.stop();
        selection.none();
        below.seen(true);
        column.toEnd();
    }

    /** Takes the reader to the hit of the search; only what he types or presses does, never what others record. */
    private void hit() {
        @Nullable TimelineEntry hit = model.find().hit();
        if (hit != null) {
            select(hit);
        }
    }

    /** Puts the keyboard into the column, at the newest entry. */
    public void enter() {
        if (selection.row() == null) {
            moves.last(false);
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

    /** Selects that entry and puts the keyboard there; a filter that hides it is taken off. */
    public void reveal(TimelineEntry entry) {
        if (!select(entry)) {
            model.everything();
            select(entry);
        }
        column.requestFocus();
    }

    /** Opens that entry to be amended in its place; a filter that hides it is taken off. */
    public void amend(TimelineEntry entry) {
        if (!select(entry)) {
            model.everything();
        }
        if (select(entry)) {
            acts.amend();
        }
    }

    /** Which rows are selected. */
    Selection selection() {
        return selection;
    }

    /** What the keys do to the selected row. */
    RowActs acts() {
        return acts;
    }

    /** Goes back one step: of several selected rows to one, then closes find or jump and lets go of the selection; false if nothing. */
    boolean back() {
        if (selection.single()) {
            return true;
        }
        boolean closed = header.closeBars() || selection.row() != null;
        selection.none();
        return closed;
    }
}

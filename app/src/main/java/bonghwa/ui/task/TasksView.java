package bonghwa.ui.task;

import bonghwa.domain.Party;
import bonghwa.domain.TimelineEntry;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.Subscriptions;
import bonghwa.ui.control.Css;
import bonghwa.ui.control.Picker;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.TaskRow;
import bonghwa.ui.model.TasksModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The page of open items: what is due now, what waits on what, what is done; all of it by the keyboard. */
public final class TasksView extends HBox {

    private final TasksModel model;
    private final ItemWords words;
    private final Sheets sheets;
    private final Consumer<TimelineEntry> show;
    private final TaskList list;
    private final TaskBar bar;
    private final Label title = new Label();
    private final FlowPane counts = new FlowPane();
    private final FlowPane hints = new FlowPane();

    /** Forms are laid over the window on {@code sheets}; {@code beside} stands at the right; {@code show} leads to the timeline. */
    public TasksView(
            TasksModel model,
            Messages messages,
            Phrases phrases,
            Sheets sheets,
            Region beside,
            Consumer<TimelineEntry> show) {
        this.model = model;
        this.words = new ItemWords(model, messages, phrases);
        this.sheets = sheets;
        this.show = show;
        this.list = new TaskList(words, this);
        this.bar = new TaskBar(words, list::requestFocus);
        build(beside);
        Subscriptions shown = new Subscriptions(this);
        shown.redraw(this::draw, model.rows(), model.moment(), messages.language());
        // The page takes the keyboard once it is in the window; before that nothing can.
        shown.follow(sceneProperty(), _ -> list.requestFocus());
    }

    private void build(Region beside) {
        setId("tasks");
        getStyleClass().add("tasks");
        title.getStyleClass().add(Css.TITLE);
        counts.getStyleClass().add("task-counts");
        counts.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(counts, Priority.ALWAYS);
        HBox head = new HBox(title, counts);
        head.getStyleClass().add("task-head");
        hints.getStyleClass().add("task-hints");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox main = new VBox(head, list, bar, hints);
        main.getStyleClass().add("task-main");
        HBox.setHgrow(main, Priority.ALWAYS);
        beside.getStyleClass().add("task-beside");
        getChildren().addAll(main, beside);
    }

    private void draw() {
        title.setText(words.text("asks.title"));
        list.setAccessibleText(words.text("asks.title"));
        TaskCounts.draw(counts, words);
        list.fill(model.rows().get());
        hints.getChildren()
                .setAll(
                        Bits.hint(words.text("entry.key.enter"), words.text("task.key.resolve")),
                        Bits.hint("O", words.text("task.key.owner")),
                        Bits.hint("D", words.text("task.key.due")),
                        Bits.hint("W", words.text("task.key.waits")),
                        Bits.hint("G", words.text("task.key.go")));
    }

    /** Puts the keyboard into the list. */
    public void enter() {
        list.requestFocus();
    }

    /** Selects the row of that entry, where it has one. */
    public void select(TimelineEntry entry) {
        list.select(entry);
        list.requestFocus();
    }

    void resolve(TimelineEntry entry) {
        String key = entry.done() == null ? "task.resolve" : "task.reopen";
        bar.ask(
                words.text(key, words.ended(entry.content().kind()), words.text(entry)),
                words.text("task.reason"),
                "",
                typed -> {
                    model.resolve(entry, typed);
                    return true;
                });
    }

    void due(TimelineEntry entry) {
        String now = model.writtenDue(entry);
        bar.ask(words.text("task.due", words.text(entry)), words.text("task.due.hint"), now, typed -> {
            if (typed.strip().equals(now)) {
                return true;
            }
            Optional<Instant> read = model.readDue(typed);
            if (read.isEmpty() && !typed.isBlank()) {
                return false;
            }
            model.due(entry, read.orElse(null));
            return true;
        });
    }

    void waits(TimelineEntry entry) {
        bar.choose(words.text("task.waits", words.text(entry)), on -> model.waits(entry, on));
    }

    void owner(TimelineEntry entry) {
        List<Optional<Party>> all = new ArrayList<>();
        model.parties().forEach(p -> all.add(Optional.of(p)));
        all.add(Optional.empty());
        Picker<Optional<Party>> who = new Picker<>(
                words.text("task.owner"),
                all,
                p -> p.map(o -> words.owners(List.of(o))).orElse(words.text("word.no-owner")));
        SheetForm form = new SheetForm("form-owner", words.messages(), words.text(entry));
        form.add(who);
        form.onTake(() -> {
            Optional<Party> chosen = who.chosen();
            if (chosen != null) {
                sheets.close();
                model.own(entry, chosen.orElse(null));
            }
        });
        who.onTake(form::take);
        form.onCancel(sheets::close);
        sheets.open(form, who.field());
    }

    void go(TimelineEntry entry) {
        show.accept(entry);
    }

    void open(TaskRow row) {
        if (row instanceof TaskRow.Finished) {
            model.fold();
        } else {
            TimelineEntry entry = row.entry();
            if (entry != null) {
                resolve(entry);
            }
        }
    }
}

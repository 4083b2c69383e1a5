package bonghwa.ui.people;

import bonghwa.domain.Duty;
import bonghwa.domain.Text;
import bonghwa.ui.Act;
import bonghwa.ui.Acts;
import bonghwa.ui.Problems;
import bonghwa.ui.control.Copied;
import bonghwa.ui.model.DutyRow;
import bonghwa.ui.model.PeopleModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Who does what, a row each; one of them can be open, with its lines of duty. The focus stays where it was when rows change. */
final class DutiesView extends VBox {

    private final PeopleModel model;
    private final Words words;
    private final Acts acts;
    private final Problems problems;
    private Consumer<Duty> assign = _ -> {};
    private List<DutyRow> rows = List.of();
    private @Nullable String open;

    DutiesView(PeopleModel model, Words words, Acts acts, Problems problems) {
        this.model = model;
        this.words = words;
        this.acts = acts;
        this.problems = problems;
        setId("people-duties");
        getStyleClass().add("people-rows");
        new RowKeys(this, new Keys()).install();
    }

    /** What gives a duty to somebody. */
    void onAssign(Consumer<Duty> form) {
        assign = form;
    }

    void show(List<DutyRow> next) {
        Optional<String> focused = focused();
        Optional<String> inside = focused.isEmpty() ? Optional.empty() : inside();
        rows = List.copyOf(next);
        getChildren().setAll(rows.stream().map(this::row).toList());
        for (int i = 0; i < rows.size(); i++) {
            if (Optional.of(key(rows.get(i))).equals(focused)) {
                Node row = getChildren().get(i);
                inside.map(id -> row.lookup("#" + id)).orElse(row).requestFocus();
            }
        }
    }

    /** The part of a row that has the keyboard. */
    private Optional<String> inside() {
        return Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .filter(owner -> !getChildren().contains(owner))
                .map(Node::getId);
    }

    private Optional<String> focused() {
        for (int i = 0; i < rows.size(); i++) {
            if (getChildren().get(i).isFocusWithin()) {
                return Optional.of(key(rows.get(i)));
            }
        }
        return Optional.empty();
    }

    private static String key(DutyRow row) {
        return row.duty() + " " + row.personId();
    }

    private PersonRow row(DutyRow duty) {
        PersonRow row = PersonRow.onDuty(duty, words);
        row.setOnMouseClicked(_ -> {
            row.requestFocus();
            toggle(duty, !isOpen(duty));
        });
        row.disclose(details(duty));
        return row;
    }

    private boolean isOpen(DutyRow row) {
        return key(row).equals(open);
    }

    private Optional<DutyDetails> details(DutyRow row) {
        if (!isOpen(row)) {
            return Optional.empty();
        }
        List<Text> lines = row.duty() instanceof Duty.OfRole(String role) ? model.lines(role) : List.of();
        List<DutyDetails.Doing> doings = new ArrayList<>();
        doings.add(new DutyDetails.Doing("duty-assign", words.text("people.assign"), () -> assign.accept(row.duty())));
        if (!row.vacant()) {
            doings.add(new DutyDetails.Doing(
                    "duty-hand-over", words.text("people.hand-over"), () -> acts.run(Act.HAND_OVER)));
            doings.add(new DutyDetails.Doing("duty-end", words.text("people.end"), () -> end(row)));
        }
        return Optional.of(new DutyDetails(lines, doings, words));
    }

    private void toggle(DutyRow row, boolean wanted) {
        open = wanted ? key(row) : null;
        show(rows);
    }

    private void end(DutyRow row) {
        String assignment = row.assignment();
        if (assignment != null) {
            problems.watch(model.end(assignment));
        }
    }

    /** Gives the keyboard to the first row; false where there is none. */
    boolean focusFirst() {
        if (!getChildren().isEmpty()) {
            getChildren().getFirst().requestFocus();
        }
        return !getChildren().isEmpty();
    }

    private final class Keys implements RowKeys.Rows {

        @Override
        public void open(int row, boolean wanted) {
            if (isOpen(row) != wanted) {
                toggle(rows.get(row), wanted);
            }
        }

        @Override
        public boolean isOpen(int row) {
            return DutiesView.this.isOpen(rows.get(row));
        }

        @Override
        public void copy(int row) {
            PersonRow.number(rows.get(row).person()).ifPresent(number -> {
                Copied.words(number);
                ((PersonRow) getChildren().get(row)).copied();
            });
        }

        @Override
        public void end(int row) {
            DutiesView.this.end(rows.get(row));
        }
    }
}

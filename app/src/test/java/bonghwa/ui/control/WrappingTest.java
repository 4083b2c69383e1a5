package bonghwa.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** Parts of a row that becomes several where it must, and of a line that counts what it cannot show. */
@FxTest
class WrappingTest {

    private static Region box(double width) {
        Region box = new Region();
        box.setMinSize(width, 10);
        box.setPrefSize(width, 10);
        box.setMaxSize(width, 10);
        return box;
    }

    private static Wrapping row(Pos at, double... widths) {
        Wrapping row =
                new Wrapping(DoubleStream.of(widths).mapToObj(WrappingTest::box).toArray(Node[]::new));
        row.setSpacing(20);
        row.setAlignment(at);
        return row;
    }

    private static List<String> places(Screen screen, Wrapping row, double width) {
        return screen.read(() -> {
            row.resize(width, row.prefHeight(width));
            row.layout();
            return row.getChildren().stream()
                    .map(n -> Math.round(n.getLayoutX()) + "," + Math.round(n.getLayoutY()))
                    .toList();
        });
    }

    @Test
    void where_all_fit_they_stand_side_by_side(Screen screen) {
        Wrapping row = row(Pos.CENTER_LEFT, 100, 100, 100);

        assertThat(places(screen, row, 400)).containsExactly("0,0", "120,0", "240,0");
        assertThat(screen.read(() -> row.prefWidth(-1))).isEqualTo(340);
        assertThat(screen.read(() -> row.prefHeight(400))).isEqualTo(10);
    }

    @Test
    void they_move_closer_together_before_one_goes_below(Screen screen) {
        assertThat(places(screen, row(Pos.CENTER_LEFT, 100, 100, 100), 330)).containsExactly("0,0", "115,0", "230,0");
    }

    @Test
    void what_does_not_fit_goes_below_at_the_edge_of_the_row(Screen screen) {
        assertThat(places(screen, row(Pos.CENTER_LEFT, 100, 100, 100), 250)).containsExactly("0,0", "120,0", "0,10");
        assertThat(places(screen, row(Pos.CENTER_RIGHT, 100, 100, 100), 250))
                .containsExactly("30,0", "150,0", "150,10");
    }

    @Test
    void a_part_wider_than_all_has_a_row_of_its_own_as_wide_as_there_is(Screen screen) {
        Wrapping row = row(Pos.CENTER_LEFT, 50, 300, 50);

        assertThat(places(screen, row, 200)).containsExactly("0,0", "0,10", "0,20");
        assertThat(screen.read(() -> row.getChildren().get(1).getLayoutBounds().getWidth()))
                .isEqualTo(200);
    }

    @Test
    void what_is_not_managed_takes_no_place(Screen screen) {
        Wrapping row = row(Pos.CENTER_LEFT, 100, 100, 100);
        row.getChildren().get(1).setManaged(false);

        assertThat(places(screen, row, 250).getLast()).isEqualTo("120,0");
    }

    @Test
    void a_line_shows_names_as_far_as_they_fit_and_gives_them_a_line_of_their_own_before_it_shows_none(Screen screen) {
        Label more = new Label("+9");
        more.setPrefSize(20, 10);
        int[] hidden = {0};
        FittingLine line = new FittingLine(more, box(0), box(60), n -> hidden[0] = n);
        List<Region> names = List.of(box(80), box(80), box(80));

        screen.run(() -> {
            line.show(names);
            line.resize(270, line.prefHeight(270));
            line.layout();
        });
        assertThat(hidden[0]).isEqualTo(1);
        assertThat(line.prefHeight(270)).isEqualTo(10);

        screen.run(() -> {
            line.resize(130, line.prefHeight(130));
            line.layout();
        });
        assertThat(names.getFirst().isVisible()).isTrue();
        assertThat(hidden[0]).isEqualTo(2);
        assertThat(line.prefHeight(130)).isEqualTo(20);
    }

    @Test
    void what_stands_at_the_right_edge_has_the_last_line_where_what_follows_the_names_leaves_it_no_room(Screen screen) {
        Label more = new Label("+9");
        more.setPrefSize(20, 10);
        Region tail = box(70);
        Region right = box(90);
        FittingLine line = new FittingLine(more, tail, right, _ -> {});

        screen.run(() -> {
            line.show(List.of(box(80), box(80)));
            line.resize(150, line.prefHeight(150));
            line.layout();
        });

        assertThat(line.prefHeight(150)).isEqualTo(30);
        assertThat(tail.getLayoutY()).isEqualTo(10);
        assertThat(right.getLayoutY()).isEqualTo(20);
    }
}

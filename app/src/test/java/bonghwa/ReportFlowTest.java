package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.replica.Refusal;
import bonghwa.testing.FxTest;
import bonghwa.testing.Screen;
import bonghwa.testing.Shift;
import bonghwa.testing.Weekend;
import bonghwa.ui.FxBridge;
import bonghwa.ui.Problem;
import bonghwa.ui.Problems;
import bonghwa.ui.control.Sheets;
import bonghwa.ui.model.EntryReader;
import bonghwa.ui.model.Hindsight;
import bonghwa.ui.model.ReportModel;
import bonghwa.ui.report.Moments;
import bonghwa.ui.report.ReportSheet;
import bonghwa.ui.report.Subject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The report by the window: options by the keyboard, its pages as they are made, and a file. */
@FxTest
class ReportFlowTest {

    /** Makes documents of three pages, each when the test says so. */
    private static final class Made implements ReportModel {

        private final List<Wish> wishes = new ArrayList<>();
        private final List<CompletableFuture<ReportModel.Made>> open = new ArrayList<>();
        private final List<Integer> drawn = new ArrayList<>();
        private final List<Path> saved = new ArrayList<>();
        private @Nullable CompletableFuture<Picture> slow;

        @Override
        public CompletionStage<ReportModel.Made> make(Wish wish) {
            wishes.add(wish);
            CompletableFuture<ReportModel.Made> next = new CompletableFuture<>();
            open.add(next);
            return next;
        }

        private ReportModel.Made document() {
            return new ReportModel.Made() {
                @Override
                public int pages() {
                    return 3;
                }

                @Override
                public int kilobytes() {
                    return 87;
                }

                @Override
                public CompletionStage<Picture> page(int number, double perInch) {
                    drawn.add(number);
                    CompletableFuture<Picture> held = slow;
                    return held == null ? CompletableFuture.completedStage(new Picture(2, 3, new int[6])) : held.copy();
                }

                @Override
                public CompletionStage<?> save(Path file) {
                    saved.add(file);
                    return CompletableFuture.completedStage(file);
                }
            };
        }
    }

    private final Shift shift = new Shift();
    private final Made made = new Made();
    private final List<String> asked = new ArrayList<>();
    private Sheets sheets;
    private Problems problems;

    private void open(Screen screen, Hindsight.@Nullable Wish looking) {
        sheets = screen.show(() -> new Sheets(new Button("behind")), 1280, 800);
        EntryReader reader = new EntryReader(
                shift.room(), () -> null, () -> screen.messages().language().get());
        problems = new Problems(new FxBridge(), screen.messages());
        screen.run(() -> new ReportSheet(
                        new Subject(shift.incident().id(), List.of("비밀캐시"), (suffix, open) -> {
                            asked.add(suffix + " " + open);
                            return Optional.of(Path.of("/tmp/r.pdf"));
                        }),
                        made,
                        new Moments(reader, screen.phrases(), Shift.NOW, looking),
                        sheets,
                        problems,
                        screen.messages())
                .open());
    }

    private void arrive(Screen screen) {
        screen.run(() -> made.open.getLast().complete(made.document()));
    }

    private Node find(Screen screen, String id) {
        return screen.read(() -> sheets.lookup("#" + id));
    }

    private String said(Screen screen, String id) {
        return ((Label) find(screen, id)).getText();
    }

    private static void press(Screen screen, KeyCode... keys) {
        screen.robot().push(keys);
        screen.settle();
    }

    private void type(Screen screen, String id, String words) {
        screen.run(() -> {
            TextInputControl field = (TextInputControl) sheets.lookup("#" + id);
            field.requestFocus();
            field.setText(words);
        });
    }

    @Test
    void its_pages_are_turned_by_keys_and_what_is_seen_is_saved(Screen screen) {
        open(screen, null);
        assertThat(said(screen, "report-count")).isEqualTo("만드는 중…");
        press(screen, KeyCode.CONTROL, KeyCode.S);
        assertThat(made.saved).isEmpty();
        arrive(screen);
        assertThat(said(screen, "report-count")).isEqualTo("3쪽 중 1쪽 · 87 KB");
        press(screen, KeyCode.PAGE_DOWN);
        press(screen, KeyCode.PAGE_DOWN);
        press(screen, KeyCode.PAGE_DOWN);
        assertThat(made.drawn).containsExactly(0, 1, 2);
        assertThat(said(screen, "report-count")).startsWith("3쪽 중 3쪽");
        press(screen, KeyCode.PAGE_UP);
        assertThat(screen.read(() ->
                        ((ImageView) sheets.lookup(".image-view")).getImage().getHeight()))
                .isEqualTo(3);
        press(screen, KeyCode.CONTROL, KeyCode.S);
        assertThat(made.saved).containsExactly(Path.of("/tmp/r.pdf"));
        assertThat(said(screen, "report-said")).contains("/tmp/r.pdf", "87");
    }

    @Test
    void while_a_page_is_drawn_only_the_last_one_that_was_turned_to_comes_next(Screen screen) {
        CompletableFuture<ReportModel.Picture> slow = new CompletableFuture<>();
        made.slow = slow;
        open(screen, null);
        arrive(screen);
        press(screen, KeyCode.PAGE_DOWN);
        press(screen, KeyCode.PAGE_DOWN);
        assertThat(made.drawn).containsExactly(0);
        made.slow = null;
        screen.run(() -> slow.completeExceptionally(new Refusal("refusal.no-reason")));
        assertThat(made.drawn).containsExactly(0, 2);
        assertThat(screen.read(() -> sheets.lookup(".image-view").getAccessibleText()))
                .startsWith("3쪽 중 3쪽");
    }

    @Test
    void while_one_is_made_only_the_newest_wish_comes_next(Screen screen) {
        open(screen, null);
        press(screen, KeyCode.DOWN);
        press(screen, KeyCode.DOWN);
        assertThat(made.wishes).hasSize(1);
        arrive(screen);
        assertThat(made.wishes)
                .extracting(ReportModel.Wish::extent)
                .containsExactly(ReportModel.Extent.FULL, ReportModel.Extent.BRIEF);
        assertThat(find(screen, "report-save").isDisabled()).isTrue();
        arrive(screen);
        assertThat(find(screen, "report-save").isDisabled()).isFalse();
        assertThat(made.wishes).hasSize(2);
    }

    @Test
    void what_everybody_will_read_says_where_its_title_names_what_not_everybody_may(Screen screen) {
        open(screen, null);
        arrive(screen);
        assertThat(said(screen, "report-said")).isEmpty();
        press(screen, KeyCode.DOWN);
        arrive(screen);
        assertThat(said(screen, "report-said")).contains("비밀캐시");
        press(screen, KeyCode.CONTROL, KeyCode.S);
        assertThat(asked).containsExactly("pdf true");
    }

    @Test
    void times_are_taken_as_the_entry_line_takes_them_and_one_that_is_none_makes_nothing(Screen screen) {
        open(screen, null);
        arrive(screen);
        type(screen, "report-known", "15일 22:00");
        press(screen, KeyCode.ENTER);
        ReportModel.Wish wish = made.wishes.getLast();
        assertThat(wish.known()).isEqualTo(Weekend.kst("2022-10-15T22:00:00"));
        assertThat(wish.at()).isEqualTo(wish.known());
        arrive(screen);
        type(screen, "report-at", "언젠가");
        press(screen, KeyCode.TAB);
        assertThat(said(screen, "report-said")).contains("언젠가");
        assertThat(find(screen, "report-save").isDisabled()).isTrue();
        assertThat(made.wishes).hasSize(2);
    }

    @Test
    void who_looks_back_reports_what_he_sees(Screen screen) {
        Hindsight.Wish looking =
                new Hindsight.Wish(Weekend.kst("2022-10-15T21:30:12"), Weekend.kst("2022-10-15T22:00:40"));
        open(screen, looking);
        ReportModel.Wish wish = made.wishes.getLast();
        assertThat(wish.at()).isEqualTo(looking.at());
        assertThat(wish.known()).isEqualTo(looking.known());
        assertThat(wish.languages()).containsExactly(Language.KO);
    }

    @Test
    void why_one_could_not_be_made_is_said_and_another_can_be_wished_for(Screen screen) {
        open(screen, null);
        screen.run(() -> made.open.getLast().completeExceptionally(new Refusal("refusal.no-reason")));
        assertThat(screen.read(() -> problems.current().get()))
                .isEqualTo(new Problem(screen.messages().text("refusal.no-reason"), null));
        assertThat(said(screen, "report-count")).isEmpty();
        press(screen, KeyCode.DOWN);
        assertThat(made.wishes).hasSize(2);
        press(screen, KeyCode.ESCAPE);
        assertThat(sheets.isOpen()).isFalse();
    }
}

package bonghwa.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bonghwa.cli.ReportMaker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each measurement that needs no window, in small: it runs to its end, says what it measured and leaves nothing behind. */
class SmallBenchTest {

    @TempDir
    private Path temp;

    private Ground ground;

    @BeforeEach
    void ground() {
        ground = Grounds.at(temp.resolve("data"));
    }

    private List<Figure> run(Bench bench) throws Exception {
        List<Figure> figures = bench.run();
        try (Stream<Path> left = Files.list(temp.resolve("data"))) {
            assertThat(left).isEmpty();
        }
        return figures;
    }

    @Test
    void a_commit_is_measured_beside_a_file_and_a_database() throws Exception {
        assertThat(run(new CommitBench(ground, 1, 3)))
                .extracting(Figure::name, Figure::aim)
                .containsExactly(tuple("commit", new Aim.Middle(3)), tuple("commit-database", new Aim.Middle(1)));
    }

    @Test
    void folding_and_opening_are_measured_beside_reading() throws Exception {
        assertThat(run(new RoomBench(ground, 60, 1, 2)))
                .extracting(Figure::name, Figure::aim)
                .containsExactly(tuple("fold", new Aim.None()), tuple("open", new Aim.Middle(0.2)));
    }

    @Test
    void importing_is_measured_beside_reading() throws Exception {
        assertThat(run(new ImportBench(ground, 50, 2)))
                .extracting(Figure::name, Figure::aim)
                .containsExactly(tuple("import-read", new Aim.None()), tuple("import", new Aim.None()));
    }

    @Test
    void finding_is_measured_beside_adding_up() throws Exception {
        List<Figure> figures = new FindBench(ground, 20_000, 1, 1).run();

        assertThat(figures).extracting(Figure::name).containsExactly("find");
        assertThat(figures.getFirst().ours()).isEqualTo(new Spread(1, 1));
        assertThat(figures.getFirst().reached()).isTrue();
    }

    @Test
    void verifying_is_measured_beside_hashing_and_checking() throws Exception {
        assertThat(run(new VerifyBench(ground, 40, 2)))
                .extracting(Figure::name, Figure::aim)
                .containsExactly(tuple("verify", new Aim.None()));
    }

    @Test
    void a_report_is_measured_beside_the_same_text_drawn_barely() throws Exception {
        List<Figure> figures =
                run(new ReportBench(ground, ReportMaker.words(), List.of("r", "r-size", "r-memory"), 20, 0, 1));

        assertThat(figures)
                .extracting(Figure::name, Figure::unit)
                .containsExactly(tuple("r", "ms"), tuple("r-size", "MB"), tuple("r-memory", "MB"));
        assertThat(figures.getFirst().aim()).isEqualTo(new Aim.Middle(3));
        assertThat(figures.get(1).ours().p50())
                .as("the record is attached, too")
                .isGreaterThan(figures.get(1).baseline().p50());
        assertThat(figures.get(2).ours().p50()).isPositive();
    }
}

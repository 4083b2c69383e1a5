package bonghwa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Columns stand under each other, Korean or not. */
class ColumnsTest {

    @Test
    void aSyllableTakesTwoPlaces() {
        assertThat(Columns.width("가나ab")).isEqualTo(6);
        assertThat(Columns.width("가")).as("decomposed").isEqualTo(2);
        assertThat(Columns.width("")).isZero();
        assertThat(Columns.width("😀")).isEqualTo(2);
    }

    @Test
    void rowsAreAligned() {
        Columns table = new Columns();
        table.row("페이", "정상", "1/2");
        table.row("login", "전면 장애", "");
        assertThat(table.lines()).containsExactly("페이   정상       1/2", "login  전면 장애");
    }

    @Property(tries = 200)
    void theSecondColumnStartsAtOnePlace(@ForAll("cells") List<String> cells) {
        Columns table = new Columns();
        cells.forEach(cell -> table.row(cell, "|"));
        assertThat(table.lines().stream()
                        .map(line -> Columns.width(line.substring(0, line.lastIndexOf('|'))))
                        .distinct())
                .hasSizeLessThanOrEqualTo(1);
        assertThat(table.lines()).hasSameSizeAs(cells);
    }

    @Provide
    Arbitrary<List<String>> cells() {
        return Arbitraries.strings()
                .withCharRange('가', '힣')
                .withCharRange('a', 'z')
                .withChars(" ·×")
                .ofMaxLength(12)
                .list()
                .ofMaxSize(8);
    }
}

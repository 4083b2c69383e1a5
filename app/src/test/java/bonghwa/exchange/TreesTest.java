package bonghwa.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** YAML and JSON become the same tree, with the lines on which things stand. */
class TreesTest {

    @Test
    void yamlHasItsLines() throws BadFile {
        assertThat(YamlTree.read("a: 1\nb:\n  - x\n  - null\n"))
                .isEqualTo(new Tree.Fields(
                        1,
                        List.of(
                                new Tree.Field(1, "a", new Tree.Leaf(1, "1")),
                                new Tree.Field(
                                        2,
                                        "b",
                                        new Tree.Items(3, List.of(new Tree.Leaf(3, "x"), new Tree.Leaf(4, null)))))));
    }

    @Test
    void jsonHasItsLines() throws BadFile {
        assertThat(JsonTree.read("{\"a\": 1,\n\"b\": [\n\"x\",\nnull]}"))
                .isEqualTo(new Tree.Fields(
                        1,
                        List.of(
                                new Tree.Field(1, "a", new Tree.Leaf(1, "1")),
                                new Tree.Field(
                                        2,
                                        "b",
                                        new Tree.Items(2, List.of(new Tree.Leaf(3, "x"), new Tree.Leaf(4, null)))))));
    }

    @Test
    void aQuotedWordIsAWord() throws BadFile {
        assertThat(YamlTree.read("'null'")).isEqualTo(new Tree.Leaf(1, "null"));
        assertThat(YamlTree.read("on: yes"))
                .isEqualTo(new Tree.Fields(1, List.of(new Tree.Field(1, "on", new Tree.Leaf(1, "yes")))));
    }

    @Test
    void aNameThatIsNoWordIsRefused() {
        assertThatThrownBy(() -> YamlTree.read("[a]: b")).isInstanceOf(BadFile.class);
    }

    @Test
    void depthIsLimited() {
        assertThatThrownBy(() -> YamlTree.read("[".repeat(40) + "]".repeat(40))).isInstanceOf(BadFile.class);
        assertThatThrownBy(() -> JsonTree.read("[".repeat(100_000))).isInstanceOf(BadFile.class);
    }

    @Test
    void brokenJsonIsSaidAtItsLine() {
        assertThatThrownBy(() -> JsonTree.read("{\n\"a\": }"))
                .isInstanceOfSatisfying(
                        BadFile.class,
                        e -> assertThat(e.problems().getFirst().line()).isEqualTo(2));
    }

    @Property(tries = 500)
    void whateverTheTextThereIsATreeOrAProblem(@ForAll String text) {
        for (Reader reader : new Reader[] {YamlTree::read, JsonTree::read}) {
            try {
                assertThat(reader.read(text).line()).isPositive();
            } catch (BadFile e) {
                assertThat(e.problems())
                        .isNotEmpty()
                        .allSatisfy(p -> assertThat(p.line()).isPositive());
            }
        }
    }

    private interface Reader {
        Tree read(String text) throws BadFile;
    }
}

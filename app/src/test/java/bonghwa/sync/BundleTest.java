package bonghwa.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.op.Line;
import bonghwa.sync.HubFailure.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Lines in one file: it is whole, or it is refused by name and gives nothing. */
class BundleTest {

    @TempDir
    private Path folder;

    private final List<Line> chain = new ChainMaker(70).chain(5);

    private Path bundle() {
        return folder.resolve("번들.bonghwa");
    }

    private static List<Line> imported(Path file) throws HubFailure {
        Laptop laptop = new Laptop();
        Bundle.importFrom(file, laptop::take);
        return laptop.lines();
    }

    private void assertRefused(Reason reason, byte[] bytes) throws Exception {
        Files.write(bundle(), bytes);
        List<Held> given = new ArrayList<>();
        assertThatThrownBy(() -> Bundle.importFrom(bundle(), given::addAll))
                .isInstanceOfSatisfying(HubFailure.class, e -> {
                    assertThat(e.reason()).isEqualTo(reason);
                    assertThat(e).hasMessageContaining("번들.bonghwa");
                });
        assertThat(given).isEmpty();
    }

    @Test
    void what_was_exported_is_imported() throws Exception {
        Bundle.export(bundle(), chain);

        assertThat(imported(bundle())).containsExactlyElementsOf(chain);
        assertThat(imported(bundle())).containsExactlyElementsOf(chain);
    }

    @Test
    void a_bundle_of_nothing_is_one_too() throws Exception {
        Bundle.export(bundle(), List.of());

        assertThat(imported(bundle())).isEmpty();
    }

    @Test
    void a_bundle_can_be_read_with_any_editor() throws Exception {
        Bundle.export(bundle(), chain);
        List<String> text = Files.readAllLines(bundle());

        assertThat(text.getFirst()).isEqualTo("bonghwa-lines 1");
        assertThat(text.subList(1, 6))
                .containsExactlyElementsOf(chain.stream()
                        .map(line -> new String(line.toBytes(), UTF_8).strip())
                        .toList());
        Line last = chain.getLast();
        assertThat(text.get(6)).isEqualTo("bonghwa-end 5");
        assertThat(text.get(7)).isEqualTo("tip " + last.head().origin().replica() + " 5 " + last.id());
        assertThat(text.get(8)).startsWith("hash ").hasSize(48);
        assertThat(text).hasSize(9);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobody_but_its_owner_reads_it() throws Exception {
        Files.writeString(folder.resolve("번들.bonghwa.part"), "left by an older version, for all to read");
        Bundle.export(bundle(), chain);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bundle())))
                .isEqualTo("rw-------");
    }

    @Test
    void the_ends_of_all_branches_are_named() throws Exception {
        ChainMaker one = new ChainMaker(71);
        one.chain(2);
        ChainMaker twin = one.copy();
        one.more(1);
        List<Line> lines = new ArrayList<>(one.lines());
        lines.addAll(twin.more(2));
        lines.addAll(chain);
        Bundle.export(bundle(), lines);

        assertThat(Files.readAllLines(bundle()).stream().filter(line -> line.startsWith("tip ")))
                .hasSize(3);
    }

    @Test
    void what_another_program_wrote_by_the_description_is_read() throws Exception {
        Files.write(bundle(), LineFiles.of(chain.stream().map(Line::toBytes).toArray(byte[][]::new)));

        assertThat(imported(bundle())).containsExactlyElementsOf(chain);
    }

    @Test
    void pages_are_not_longer_than_a_hubs() throws Exception {
        Bundle.export(bundle(), new ChainMaker(72).chain(4001));
        List<Integer> pages = new ArrayList<>();
        Bundle.importFrom(bundle(), page -> pages.add(page.size()));

        assertThat(pages).containsExactly(2000, 2000, 1);
    }

    @Test
    void a_file_that_ends_anywhere_but_at_its_end_is_refused() throws Exception {
        byte[] whole = LineFiles.of(chain.getFirst().toBytes());
        for (int length = 0; length < whole.length; length++) {
            assertRefused(Reason.DAMAGED, Arrays.copyOf(whole, length));
        }
    }

    @Test
    void a_file_with_any_byte_changed_is_refused() throws Exception {
        byte[] whole = LineFiles.of(chain.getFirst().toBytes());
        int version = "bonghwa-lines ".length();
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 4;
            assertRefused(i == version ? Reason.OTHER_VERSION : Reason.DAMAGED, changed);
        }
    }

    @Test
    void what_goes_on_behind_the_end_is_refused() throws Exception {
        byte[] whole = LineFiles.of(chain.getFirst().toBytes());
        byte[] longer = Arrays.copyOf(whole, whole.length + 1);
        longer[whole.length] = '\n';

        assertRefused(Reason.DAMAGED, longer);
        assertRefused(Reason.DAMAGED, Arrays.copyOf(whole, whole.length * 2));
    }

    @Test
    void a_line_that_never_ends_is_not_read_into_memory() throws Exception {
        byte[] endless = new byte[3 * Line.MAX_LINE];
        Arrays.fill(endless, (byte) 'x');
        byte[] begin = "bonghwa-lines 1\n".getBytes(UTF_8);
        System.arraycopy(begin, 0, endless, 0, begin.length);

        assertRefused(Reason.DAMAGED, endless);
    }

    @Test
    void what_is_no_file_is_refused() throws Exception {
        assertThatThrownBy(() -> Bundle.importFrom(folder.resolve("none"), _ -> {}))
                .isInstanceOfSatisfying(
                        HubFailure.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNREACHABLE));
        assertThatThrownBy(() -> Bundle.importFrom(folder, _ -> {})).isInstanceOf(HubFailure.class);
    }

    @Test
    void a_bundle_that_cannot_be_written_leaves_the_old_one() throws Exception {
        Bundle.export(bundle(), chain);
        Files.createDirectory(folder.resolve("번들.bonghwa.part"));

        assertThatThrownBy(() -> Bundle.export(bundle(), List.of())).isInstanceOf(HubFailure.class);
        assertThat(imported(bundle())).containsExactlyElementsOf(chain);
    }
}

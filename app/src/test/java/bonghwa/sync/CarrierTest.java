package bonghwa.sync;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.op.Line;
import bonghwa.replica.Replica;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is carried by hand in a file goes in and out in pages: nobody's typing waits for a whole record, and none is held in memory. */
class CarrierTest {

    @TempDir
    private Path folder;

    private Station laptop;
    private final List<Integer> asked = new ArrayList<>();
    private final List<Integer> taken = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        laptop = new Station(folder.resolve("laptop"));
    }

    @AfterEach
    void close() throws Exception {
        laptop.close();
    }

    private Path file() {
        return folder.resolve("all.bundle");
    }

    /** The laptop's copy, which notes the sizes of the pages that it is asked for and given. */
    private Carrier carrier(Copy copy) {
        Copy noting = (Copy) Proxy.newProxyInstance(
                Copy.class.getClassLoader(), new Class<?>[] {Copy.class}, (_, what, with) -> {
                    if (what.getName().equals("lacking")) {
                        asked.add((Integer) with[1]);
                    } else if (what.getName().equals("take")) {
                        taken.add(((List<?>) with[0]).size());
                        return new Replica.Merge(((List<?>) with[0]).size(), Map.of());
                    }
                    try {
                        return what.invoke(copy, with);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return new Carrier(noting, null, Runnable::run, new Random(1));
    }

    @Test
    void a_large_file_is_taken_in_pages() throws Exception {
        Bundle.export(file(), new ChainMaker(72).chain(4001));

        assertThat(carrier(laptop.copy()).take(file())).isEqualTo(4001);
        assertThat(taken).containsExactly(2000, 2000, 1);
    }

    @Test
    void one_line_that_is_none_keeps_no_other_out() throws Exception {
        List<Line> chain = new ChainMaker(70).chain(2);
        Files.write(
                file(),
                LineFiles.of(
                        chain.get(0).toBytes(),
                        "no line\n".getBytes(UTF_8),
                        chain.get(1).toBytes()));

        assertThat(carrier(laptop.copy()).take(file())).isEqualTo(2);
    }

    @Test
    void everything_is_written_page_by_page() throws Exception {
        laptop.says("화재").says("정전");

        assertThat(carrier(laptop.copy()).export(file())).isEqualTo(3);
        Laptop other = new Laptop();
        Bundle.importFrom(file(), other::take);
        assertThat(other.lines()).hasSize(3);
        assertThat(asked).containsOnly(2000);
    }

    @Test
    void a_record_that_cannot_be_read_leaves_no_file() {
        Copy broken =
                (Copy) Proxy.newProxyInstance(Copy.class.getClassLoader(), new Class<?>[] {Copy.class}, (_, _, _) -> {
                    throw new LocalFailure(new IOException("bad sector"));
                });

        assertThatThrownBy(() -> new Bundles(broken).export(file())).isInstanceOf(LocalFailure.class);
        assertThat(file()).doesNotExist();
    }
}

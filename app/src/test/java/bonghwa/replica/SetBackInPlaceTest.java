package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.op.End;
import bonghwa.op.VersionVector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The files of a store that were copied while it was in use, and written over the same files later: the same folder on the same
 * machine, with the mark of the very opening. Only what the machine remembers outside of the store tells that lines are missing.
 */
class SetBackInPlaceTest extends RestartedStore {

    private Map<Path, byte[]> copied() throws IOException {
        Map<Path, byte[]> copy = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("store"))) {
            for (Path file : files.filter(f -> Files.isRegularFile(f) && !f.endsWith("lock"))
                    .toList()) {
                copy.put(file, Files.readAllBytes(file));
            }
        }
        return copy;
    }

    private void putBack(Map<Path, byte[]> copy) throws Exception {
        store.close();
        for (Map.Entry<Path, byte[]> file : copy.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
        store = reopened("store");
    }

    @Test
    void a_copy_of_the_running_session_put_back_in_place_writes_as_a_new_replica() throws Exception {
        log("아홉 시");
        Map<Path, byte[]> copy = copied();
        End lost = log("아홉 시 반");

        putBack(copy);

        assertThat(store.strange()).isTrue();
        assertThat(log("열 시").replica()).isNotEqualTo(lost.replica());
        store.close();
        store = reopened("store");
        assertThat(store.strange()).isFalse();
    }

    @Test
    void a_copy_that_lacks_nothing_is_the_store_itself() throws Exception {
        End last = log("아홉 시");

        putBack(copied());

        assertThat(store.strange()).isFalse();
        End next = log("열 시");
        assertThat(next.replica()).isEqualTo(last.replica());
        assertThat(next.counter()).isEqualTo(last.counter() + 1);
    }

    @Test
    void a_copy_of_the_session_before_this_one_is_strange_too() throws Exception {
        log("아홉 시");
        Map<Path, byte[]> copy = copied();
        store.close();
        store = reopened("store");
        End lost = log("아홉 시 반");

        putBack(copy);

        assertThat(store.strange()).isTrue();
        assertThat(log("열 시").replica()).isNotEqualTo(lost.replica());
    }

    @Test
    void a_copy_from_before_the_replica_was_ended_is_strange_although_its_replica_wrote_no_more() throws Exception {
        End first = log("아홉 시");
        Map<Path, byte[]> copy = copied();
        store.replica()
                .heard(VersionVector.of(List.of(new End(first.replica(), first.counter() + 5, "AAAA"))))
                .toCompletableFuture()
                .join();
        End renewed = log("아홉 시 반");
        assertThat(renewed.replica()).isNotEqualTo(first.replica());

        putBack(copy);

        assertThat(store.strange()).isTrue();
    }

    @Test
    void a_store_made_anew_in_the_place_of_a_deleted_one_is_new() throws Exception {
        log("옛것");
        store.close();
        try (Stream<Path> all = Files.walk(folder.resolve("store"))) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
        store = reopened("store");
        assertThat(store.strange()).isFalse();
    }
}

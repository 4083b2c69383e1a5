package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Who looks after the store of an incident just declared: types, reads its texts, and spoils its journal. */
record StoreDesk(HomeDesk desk) implements AutoCloseable {

    private static final Instant START = Instant.parse("2022-10-15T06:40:00Z");

    static StoreDesk in(Path home) {
        AtomicInteger seconds = new AtomicInteger();
        StoreDesk desk = new StoreDesk(new HomeDesk(home, () -> START.plusSeconds(seconds.getAndIncrement())));
        desk.said("incident", "declare", "판교 화재");
        return desk;
    }

    Path store() {
        return desk.store();
    }

    HomeDesk.Answer said(String... words) {
        return desk.typing("", "en_GB.UTF-8", words);
    }

    void log(String... lines) {
        assertThat(desk.typing(String.join("\n", lines), "en_GB.UTF-8", "log", "-")
                        .exit())
                .isZero();
    }

    List<String> texts() {
        return said("timeline", "--json")
                .out()
                .lines()
                .map(line -> line.replaceAll(".*\"text\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    Path journal() {
        return desk.store().resolve("journal/00000001.lines");
    }

    /** Changes one byte of the journal behind the words, and gives back how it was. */
    byte[] spoil(String behind) throws IOException {
        byte[] whole = Files.readAllBytes(journal());
        byte[] changed = whole.clone();
        byte[] words = behind.getBytes(StandardCharsets.UTF_8);
        int at = 0;
        while (!Arrays.equals(words, 0, words.length, whole, at, at + words.length)) {
            at++;
        }
        changed[at + words.length] ^= 1;
        Files.write(journal(), changed);
        return whole;
    }

    @Override
    public void close() {
        desk.close();
    }
}

package bonghwa.store;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The ids of the redacted lines of which nothing is left in any file of the store: nobody needs to look for them again. */
record RedactedFile(Disk disk, StoreFolder store) {

    private record Content(Set<String> gone) {}

    /** Nothing where there is no such file, or none that can be understood: then everything is looked through once more. */
    Set<String> read() throws IOException {
        Optional<String> text = new LocalFiles(disk).readText(store.redacted());
        if (text.isEmpty()) {
            return Set.of();
        }
        try {
            return Set.copyOf(
                    JsonMapper.shared().readValue(text.get(), Content.class).gone());
        } catch (JacksonException e) {
            return Set.of();
        }
    }

    void write(Set<String> gone) throws IOException {
        String text = JsonMapper.shared().writeValueAsString(new Content(new TreeSet<>(gone)));
        new LocalFiles(disk).writeText(store.redacted(), text + "\n");
    }
}

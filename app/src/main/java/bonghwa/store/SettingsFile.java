package bonghwa.store;

import java.io.IOException;
import java.util.Optional;

/** Reads and writes the {@link Settings} of a store. Like all local files it needs no lock on the journal. */
public record SettingsFile(Disk disk, StoreFolder store) {

    /** What was set. A file that is no settings file is set aside, so that the next change does not write over it. */
    public Settings read() throws IOException {
        Optional<String> text = new LocalFiles(disk).readText(store.settings());
        Optional<Settings> settings = text.flatMap(Settings::parse);
        if (text.isPresent() && settings.isEmpty()) {
            new SetAside(disk, store).move(store.settings());
        }
        return settings.orElse(Settings.DEFAULT);
    }

    public void write(Settings settings) throws IOException {
        new LocalFiles(disk).writeText(store.settings(), settings.toJson());
    }
}

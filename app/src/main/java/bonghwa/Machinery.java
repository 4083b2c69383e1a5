package bonghwa;

import bonghwa.op.Clockwork;
import bonghwa.replica.OpenStore;
import bonghwa.store.JournalSettings;
import bonghwa.store.Machine;
import bonghwa.store.NioDisk;
import bonghwa.store.StoreFolder;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;

/** What this machine gives to everybody, made once in {@link Wiring}: time, chance, disk, lanes. */
record Machinery(
        InstantSource clock, LongSupplier nanos, SecureRandom random, NioDisk disk, Lanes lanes, DataFolder folders) {

    /** Where everything of the store in that folder stands. */
    StoreFolder folder(Path folder) {
        return new StoreFolder(folder.toAbsolutePath());
    }

    /** How the store in that folder is opened; {@code otherwise}: the kind of time of a store that never wrote. */
    OpenStore.Setting setting(Path folder, Clockwork otherwise) {
        return new OpenStore.Setting(
                disk,
                folder(folder),
                sizes(),
                new Machine(disk, folders.memory(), random),
                clock,
                lanes.store(),
                lanes.query(),
                random,
                otherwise);
    }

    /** The reserve can be made smaller for small disks: {@code -Dbonghwa.reserve.mb=0}. */
    private static JournalSettings sizes() {
        return Optional.ofNullable(Long.getLong("bonghwa.reserve.mb"))
                .map(mb -> new JournalSettings(JournalSettings.DEFAULT.segment(), mb << 20))
                .orElse(JournalSettings.DEFAULT);
    }
}

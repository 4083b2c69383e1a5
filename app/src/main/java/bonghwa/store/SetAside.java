package bonghwa.store;

import java.io.IOException;
import java.nio.file.Path;

/** Moves what cannot be read, or is being replaced, out of the way. Nothing that was set aside is ever written over. */
record SetAside(Disk disk, StoreFolder store) {

    /** Moves the file or folder and returns its new place; its name is counted up until it is free. */
    Path move(Path what) throws IOException {
        disk.makeFolder(store.setAside());
        Path to = free(String.valueOf(what.getFileName()));
        disk.move(what, to);
        disk.forceFolder(store.setAside());
        disk.forceFolder(store.root());
        return to;
    }

    /** A new, empty folder among what is set aside. */
    Path folder(String name) throws IOException {
        Path folder = free(name);
        disk.makeFolder(folder);
        return folder;
    }

    /** Moves the file or folder into that folder, if it is there. */
    void moveInto(Path folder, Path what) throws IOException {
        if (disk.exists(what)) {
            disk.move(what, folder.resolve(String.valueOf(what.getFileName())));
            disk.forceFolder(folder);
            disk.forceFolder(store.root());
        }
    }

    private Path free(String name) {
        Path to = store.setAside().resolve(name);
        for (int n = 2; disk.exists(to); n++) {
            to = store.setAside().resolve(name + "-" + n);
        }
        return to;
    }
}

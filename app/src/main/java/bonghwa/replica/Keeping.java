package bonghwa.replica;

import java.io.IOException;

/** Keeps something on the disk. */
interface Keeping {

    void keep() throws IOException;
}

package bonghwa;

import bonghwa.store.LocalFiles;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What stands in the entry line and was not entered yet, kept beside the store so that no crash takes it. */
record Draft(LocalFiles files, Path file) {

    private static final Logger LOG = LoggerFactory.getLogger(Draft.class);

    String read() {
        try {
            return files.readText(file).orElse("");
        } catch (IOException e) {
            LOG.warn("The draft cannot be read", e);
            return "";
        }
    }

    void keep(String text) throws IOException {
        files.writeText(file, text);
    }
}

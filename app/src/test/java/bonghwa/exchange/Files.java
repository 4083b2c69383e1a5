package bonghwa.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that ship in the assets, as the program reads them. */
final class Files {

    private Files() {}

    static String shipped(String path) {
        try (InputStream in = Files.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new AssertionError("not shipped: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

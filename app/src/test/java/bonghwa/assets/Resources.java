package bonghwa.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads what the assets module ships, as the application sees it: from the class path. */
final class Resources {

    private Resources() {}

    static URL url(String path) {
        return Objects.requireNonNull(Resources.class.getResource("/" + path), path);
    }

    static String text(String path) {
        try (InputStream in = url(path).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** The names of all style sheets, without their ending; read from the sources, where a folder can be listed. */
    static List<String> sheets() {
        try (Stream<Path> files = Files.list(Path.of("../assets/src/main/resources/css"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".css"))
                    .map(name -> name.replace(".css", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pairs of a property file in the order of its lines; a key that comes twice fails. */
    static Map<String, String> pairs(String path) {
        Map<String, String> pairs = new LinkedHashMap<>();
        text(path)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    int equals = line.indexOf('=');
                    if (pairs.put(line.substring(0, equals), line.substring(equals + 1)) != null) {
                        throw new AssertionError(path + " has a key twice: " + line);
                    }
                });
        return pairs;
    }
}

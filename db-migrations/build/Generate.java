import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the jOOQ classes of one folder of migrations: {@code Generate SQL-FOLDER PACKAGE OUTPUT-FOLDER}.
 *
 * <p>Does nothing when neither the SQL nor the generator changed since the last run. What it generates with is in {@code Tables},
 * which the source launcher only compiles when it is needed.
 */
public final class Generate {

    public static void main(String[] args) throws Exception {
        Path sql = Path.of(args[0]);
        Path out = Path.of(args[2]);
        Path stamp = out.resolveSibling("jooq.stamp");
        String now = fingerprint(List.of(sql, Path.of("build")), args[1]);
        if (Files.exists(stamp) && Files.readString(stamp).equals(now) && Files.isDirectory(out)) {
            return;
        }
        Files.deleteIfExists(stamp);
        Class.forName("Tables")
                .getMethod("generate", Path.class, String.class, Path.class)
                .invoke(null, sql, args[1], out);
        Files.writeString(stamp, now);
    }

    private static String fingerprint(List<Path> folders, String name) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update((System.getProperty("java.class.path") + name).getBytes());
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).sorted().forEach(file -> add(digest, file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, Path file) {
        try {
            digest.update(file.getFileName().toString().getBytes());
            digest.update(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

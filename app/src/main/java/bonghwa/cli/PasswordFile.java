package bonghwa.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The file in which PostgreSQL's own tools keep passwords, by their rules: {@code host:port:database:user:password} a line, the
 * first that fits, {@code *} for anything, a backslash before a colon or backslash, {@code #} before a remark. A file that others
 * may read is not used, and that is said.
 */
record PasswordFile(Path file) {

    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.OTHERS_EXECUTE);

    /** The file that the environment names, else the one in the home folder; empty where neither is known. */
    static Optional<PasswordFile> of(Console console) {
        String named = console.environment().getOrDefault("PGPASSFILE", "");
        if (!named.isEmpty()) {
            return Optional.of(new PasswordFile(console.path(named)));
        }
        String roaming = console.environment().getOrDefault("APPDATA", "");
        if (!roaming.isEmpty()) {
            return Optional.of(new PasswordFile(Path.of(roaming, "postgresql", "pgpass.conf")));
        }
        String home = console.environment().getOrDefault("HOME", "");
        return home.isEmpty() ? Optional.empty() : Optional.of(new PasswordFile(Path.of(home, ".pgpass")));
    }

    /** Whether it is there and others may read it or write to it. */
    boolean isOpenToOthers() throws IOException {
        boolean modes = Files.isRegularFile(file)
                && file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return modes && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains);
    }

    /** The password for that login; empty where no line fits, or the file is not there or open to others. */
    Optional<String> password(String host, int port, String database, String user) throws IOException {
        if (!Files.isRegularFile(file) || isOpenToOthers()) {
            return Optional.empty();
        }
        List<String> asked = List.of(host, Integer.toString(port), database, user);
        for (String line :
                Files.readString(file, StandardCharsets.UTF_8).lines().toList()) {
            List<String> fields = line.startsWith("#") ? List.of() : fields(line);
            if (fields.size() == asked.size() + 1 && fits(fields, asked)) {
                return Optional.of(fields.getLast());
            }
        }
        return Optional.empty();
    }

    private static boolean fits(List<String> fields, List<String> asked) {
        for (int i = 0; i < asked.size(); i++) {
            if (!fields.get(i).equals("*") && !fields.get(i).equals(asked.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** At most five: colons in the password need no backslash, but may have one. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                field.append(line.charAt(++i));
            } else if (c == ':' && fields.size() < 4) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}

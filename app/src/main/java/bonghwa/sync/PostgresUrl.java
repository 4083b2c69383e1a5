package bonghwa.sync;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a PostgreSQL hub is: {@code postgresql://user@host:port,other:port/database}, with {@code ?pin=}, the hash of the server's
 * certificate (of several servers: theirs, with commas between), or {@code ?sslrootcert=}, the file of who vouches for it. It never
 * holds a password.
 */
public record PostgresUrl(
        String user,
        List<Host> hosts,
        String database,
        @Nullable String pin,
        @Nullable String rootCertificate) {

    /** One server; several are tried in their order until one takes writes. */
    public record Host(String name, int port) {

        private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

        /** As a resolver wants it. */
        String bare() {
            return name.startsWith("[") ? name.substring(1, name.length() - 1) : name;
        }

        boolean isHere() {
            return LOOPBACK.matcher(name).matches();
        }

        @Override
        public String toString() {
            return name + ":" + port;
        }
    }

    private static final Pattern URL = Pattern.compile("postgres(?:ql)?://([^/?#\\s]+)/([^/?#\\s]+)(?:\\?([^#\\s]*))?");
    private static final int PORT = 5432;
    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^\\[\\]:@]+)(?::(\\d{1,5}))?");

    public PostgresUrl {
        hosts = List.copyOf(hosts);
    }

    /** Whether the text says that it means such a hub. */
    public static boolean claims(String text) {
        return text.startsWith("postgresql:") || text.startsWith("postgres:");
    }

    /** Reads the text; {@link IllegalArgumentException} says what is wrong with it, without repeating what may be secret. */
    public static PostgresUrl parse(String text) {
        Matcher url = URL.matcher(text.strip());
        if (!url.matches()) {
            throw new IllegalArgumentException("not postgresql://user@host:port/database");
        }
        String authority = url.group(1);
        int at = authority.lastIndexOf('@');
        if (at < 1) {
            throw new IllegalArgumentException("no user");
        }
        String user = decoded(authority.substring(0, at));
        if (user.contains(":")) {
            throw new IllegalArgumentException("a password does not belong into an address");
        }
        List<Host> hosts = Arrays.stream(authority.substring(at + 1).split(",", -1))
                .map(PostgresUrl::host)
                .toList();
        String database = decoded(url.group(2));
        String pin = null;
        String root = null;
        for (String option : url.group(3) == null ? new String[0] : url.group(3).split("&", -1)) {
            String[] parts = option.split("=", 2);
            switch (parts[0]) {
                case "pin" -> pin = decoded(parts[parts.length - 1]);
                case "sslrootcert" -> root = decoded(parts[parts.length - 1]);
                // The driver's own options load classes and read files: an invitation must not choose them.
                default -> throw new IllegalArgumentException("unknown option");
            }
        }
        return new PostgresUrl(user, hosts, database, pin, root);
    }

    private static Host host(String text) {
        Matcher matcher = HOST.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not host:port");
        }
        int port = matcher.group(2) == null ? PORT : Integer.parseInt(matcher.group(2));
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("no port " + port);
        }
        return new Host(matcher.group(1), port);
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The same place for another login. */
    public PostgresUrl as(String other) {
        return new PostgresUrl(other, hosts, database, pin, rootCertificate);
    }

    /** Whether all of its servers are on this machine. */
    public boolean isHere() {
        return hosts.stream().allMatch(Host::isHere);
    }

    /** How people are told where it is. */
    public String place() {
        return String.join(",", hosts.stream().map(Host::toString).toList()) + "/" + database;
    }
}

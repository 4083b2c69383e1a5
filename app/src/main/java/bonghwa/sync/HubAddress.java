package bonghwa.sync;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a hub is, as somebody typed it: {@code url} without a user, and the user; both of a folder are its path and nothing. */
public record HubAddress(String url, String user) {

    private static final Pattern USER = Pattern.compile("^([a-z]+://)[^/?#]*@");
    private static final Pattern AUTHORITY = Pattern.compile("sslrootcert=[^&]*");

    /**
     * What somebody typed; {@code path} finds a folder. {@link IllegalArgumentException} says what is wrong, without repeating what
     * may be secret.
     */
    public static HubAddress of(String typed, UnaryOperator<Path> path) {
        if (H2Address.claims(typed)) {
            return new HubAddress(H2Address.parse(typed).url(), "");
        }
        if (!PostgresUrl.claims(typed)) {
            return new HubAddress(path.apply(Path.of(typed)).normalize().toString(), "");
        }
        PostgresUrl parsed = PostgresUrl.parse(typed);
        String url = USER.matcher(typed.strip()).replaceFirst("$1");
        String authority = parsed.rootCertificate();
        return new HubAddress(authority == null ? url : withFile(url, path.apply(Path.of(authority))), parsed.user());
    }

    /** The whole path, since nobody knows where the next command is typed; a file that is not there vouches for nobody. */
    private static String withFile(String url, Path authority) {
        if (!Files.isReadable(authority)) {
            throw new IllegalArgumentException("no file " + authority);
        }
        String file = escaped(authority.normalize().toString()).replace("%2F", "/");
        return AUTHORITY.matcher(url).replaceFirst(Matcher.quoteReplacement("sslrootcert=" + file));
    }

    /** Reads the address that an invitation names; {@link IllegalArgumentException}: it is none, or right on one disk only. */
    static void check(String url, String account) {
        if (H2Address.claims(url)) {
            H2Address.parse(url);
        } else if (PostgresUrl.claims(url)) {
            if (postgres(url, account).rootCertificate() != null) {
                throw new IllegalArgumentException("it names a file of another disk");
            }
        } else if (!Path.of(url).isAbsolute()) {
            throw new IllegalArgumentException("not the whole path of a folder");
        }
    }

    /** Whether the address means a hub that a laptop hosts. */
    public boolean isHosted() {
        return H2Address.claims(url);
    }

    /** Whether an address without a user means a database of an organisation; else a laptop hosts it, or it is a folder. */
    public static boolean isDatabase(String url) {
        return PostgresUrl.claims(url);
    }

    /** Whether whoever comes to a hub at that address without a user needs an account; to a folder nobody does. */
    public static boolean hasAccounts(String url) {
        return PostgresUrl.claims(url) || H2Address.claims(url);
    }

    /** The address without a user, for that account. */
    static PostgresUrl postgres(String url, String account) {
        return PostgresUrl.parse(url.replaceFirst("://", "://nobody@")).as(account);
    }

    /** The address as its administrator typed it, for keeping. */
    public String typed() {
        return user.isEmpty() ? url : url.replaceFirst("://", "://" + escaped(user) + "@");
    }

    private static String escaped(String user) {
        return URLEncoder.encode(user, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

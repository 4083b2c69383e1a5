package bonghwa.sync;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a hub is that a laptop hosts: {@code h2://host:port?pin=…}, with the hash of the one certificate that it shows. It holds no
 * account and no secret.
 */
public record H2Address(String host, int port, String pin) {

    private static final String SCHEME = "h2://";
    private static final Pattern URL =
            Pattern.compile("h2://(\\[[0-9a-fA-F:.%]+]|[^\\[\\]:@/?#\\s]+):(\\d{1,5})\\?pin=([A-Za-z0-9_-]{43})");
    private static final int MOST = 65_535;

    /** Whether the text says that it means such a hub. */
    public static boolean claims(String text) {
        return text.startsWith(SCHEME);
    }

    /** Reads the text; {@link IllegalArgumentException} says what is wrong with it. */
    public static H2Address parse(String text) {
        Matcher url = URL.matcher(text.strip());
        if (!url.matches()) {
            throw new IllegalArgumentException("not h2://host:port?pin=…");
        }
        return new H2Address(url.group(1), port(url.group(2)), url.group(3));
    }

    static int port(String digits) {
        int port = Integer.parseInt(digits);
        if (port < 1 || port > MOST) {
            throw new IllegalArgumentException("no port " + port);
        }
        return port;
    }

    /** The address as it stands in invitations. */
    public String url() {
        return SCHEME + place() + "?pin=" + pin;
    }

    /** How people are told where it is. */
    public String place() {
        return host + ":" + port;
    }

    /** The host as the resolver wants it. */
    String name() {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}

package bonghwa.sync;

import bonghwa.store.HostedHub;
import bonghwa.sync.HubFailure.Reason;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a laptop that has those addresses hosts its hub. */
record HostPlace(List<InetAddress> addresses) {

    private static final Pattern WANTED = Pattern.compile("(\\[[0-9a-fA-F:.%]+]|[^\\[\\]:@/?#\\s]+)(?::(\\d{1,5}))?");

    /** Where somebody wants it; else where it was, if the machine still has that address; else the best there is, same port. */
    InetSocketAddress of(String wanted, HostedHub kept) throws HubFailure {
        if (wanted.isEmpty()) {
            String before = kept.host();
            boolean still = before != null
                    && (isHere(before)
                            || addresses.stream()
                                    .anyMatch(a -> a.getHostAddress().equals(before)));
            return new InetSocketAddress(still ? before : OwnAddresses.best(addresses), kept.port());
        }
        Matcher typed = WANTED.matcher(wanted);
        if (!typed.matches()) {
            throw new IllegalArgumentException("not host or host:port");
        }
        int port = typed.group(2) == null ? kept.port() : H2Address.port(typed.group(2));
        InetSocketAddress at = new InetSocketAddress(new H2Address(typed.group(1), 1, "").name(), port);
        if (at.isUnresolved() || at.getAddress().isAnyLocalAddress()) {
            throw new HubFailure(Reason.UNREACHABLE, "no address of this machine: " + wanted, null);
        }
        return at;
    }

    private static boolean isHere(String host) {
        InetAddress address = new InetSocketAddress(host, 0).getAddress();
        return address != null && address.isLoopbackAddress();
    }

    /** The host as it stands in an address. */
    static String text(InetSocketAddress at) {
        String host = at.getHostString();
        return host.contains(":") ? "[" + host + "]" : host;
    }
}

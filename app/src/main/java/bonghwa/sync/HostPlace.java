package bonghwa.sync;

import bonghwa.store.HostedHub;
import bonghwa.sync.HubFailure.Reason;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds where a laptop that has those addresses hosts its hub. */
record HostPlace(List<InetAddress> addresses) {

    private static final Pattern WANTED = Pattern.compile("(\\[[0-9a-fA-F:.%]+]|[^\\[\\]:@/?#\\s]+)(?::(\\d{1,5}))?");

    /** Where somebody wants it; else where it was, if the machine still has that address; else the best there is, same port. */
    InetSocketAddress of(String wanted, HostedHub kept) throws HubFailure {
        if (wanted.isEmpty()) {
            String before = kept.host();
            InetSocketAddress there = before == null ? null : at(before, kept.port());
            return there != null && isHere(there.getAddress())
                    ? there
                    : new InetSocketAddress(OwnAddresses.best(addresses), kept.port());
        }
        Matcher typed = WANTED.matcher(wanted);
        if (!typed.matches()) {
            throw new IllegalArgumentException("not host or host:port");
        }
        int port = typed.group(2) == null ? kept.port() : H2Address.port(typed.group(2));
        InetSocketAddress at = at(typed.group(1), port);
        if (at.isUnresolved() || at.getAddress().isAnyLocalAddress()) {
            throw new HubFailure(Reason.UNREACHABLE, "no address of this machine: " + wanted, null);
        }
        return at;
    }

    /** {@code host}: as it stands in an address, so a number of the newer kind in brackets; or a name. */
    private static InetSocketAddress at(String host, int port) {
        return new InetSocketAddress(new H2Address(host, 1, "").name(), port);
    }

    private boolean isHere(@Nullable InetAddress address) {
        return address != null && (address.isLoopbackAddress() || addresses.contains(address));
    }

    /** The host as it stands in an address. */
    static String text(InetSocketAddress at) {
        String host = at.getHostString();
        return host.contains(":") ? "[" + host + "]" : host;
    }
}

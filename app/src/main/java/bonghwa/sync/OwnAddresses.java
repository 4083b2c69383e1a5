package bonghwa.sync;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Comparator;
import java.util.List;

/** The addresses under which others may reach this machine. */
public final class OwnAddresses {

    private OwnAddresses() {}

    /** Those of the networks that it is on now; none where it is on none. */
    public static List<InetAddress> here() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(OwnAddresses::connects)
                    .flatMap(NetworkInterface::inetAddresses)
                    .toList();
        } catch (SocketException e) {
            return List.of();
        }
    }

    private static boolean connects(NetworkInterface network) {
        try {
            return network.isUp() && !network.isLoopback() && !network.isVirtual();
        } catch (SocketException e) {
            return false;
        }
    }

    /** The one to host at: that of a house's own network before others, short ones before long; this machine alone if there is none. */
    static String best(List<InetAddress> addresses) {
        return addresses.stream()
                .filter(address -> address instanceof Inet4Address && !address.isLinkLocalAddress())
                .sorted(Comparator.comparing(address -> !address.isSiteLocalAddress()))
                .map(InetAddress::getHostAddress)
                .findFirst()
                .orElse("127.0.0.1");
    }
}

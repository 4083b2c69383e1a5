package bonghwa.ui.sync;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a hub is, as people say it: {@code brief} in a line, {@code full} where there is room. No query of an address is in either. */
record HubPlace(String brief, String full) {

    private static final Pattern ADDRESS = Pattern.compile("^[a-z0-9+.-]+://(?:[^/@]*@)?([^/?#]*)([^?#]*).*$");
    private static final Pattern PORT = Pattern.compile(":\\d+$");

    /** From a hub's address or a folder's path. */
    static HubPlace of(String place) {
        Matcher address = ADDRESS.matcher(place);
        if (address.matches()) {
            String host = address.group(1).split(",", -1)[0];
            return new HubPlace(PORT.matcher(host).replaceFirst(""), address.group(1) + address.group(2));
        }
        String path = place.replaceAll("[/\\\\]+$", "");
        int last = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        return new HubPlace(last < 0 || last == path.length() - 1 ? place : path.substring(last + 1), place);
    }
}

package bonghwa.sync;

import bonghwa.sync.HubFailure.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.engine.Constants;

/**
 * The first line that both ends say on a connection to a hosted hub, before anything reaches the database: which wire they speak, and
 * which H2, whose protocol is its own. Different ones do not try each other.
 */
record Greeting(int wire, String database) {

    private static final Pattern LINE = Pattern.compile("bonghwa-hub (\\d{1,6}) (\\S{1,40})");
    private static final int MOST_BYTES = 80;

    /** What this version says. */
    static Greeting ours() {
        return new Greeting(PostgresHub.WIRE, Constants.VERSION);
    }

    void say(OutputStream out) throws IOException {
        out.write(("bonghwa-hub " + wire + " " + database + "\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** What the other end says; never a byte more is read than that line. */
    static Greeting hear(InputStream in) throws IOException, HubFailure {
        StringBuilder said = new StringBuilder();
        int next = in.read();
        while (next >= 0 && next != '\n' && said.length() < MOST_BYTES) {
            said.append((char) next);
            next = in.read();
        }
        Matcher line = LINE.matcher(said);
        if (next != '\n' || !line.matches()) {
            throw new HubFailure(Reason.NOT_A_HUB, "what answers there is no hub of Bonghwa", null);
        }
        return new Greeting(Integer.parseInt(line.group(1)), line.group(2));
    }

    /** Fails, with both named, where the other end cannot be talked to. */
    void with(Greeting other) throws HubFailure {
        if (!equals(other)) {
            throw HubFailure.otherVersion("the hub", other.toString(), toString());
        }
    }

    @Override
    public String toString() {
        return wire + " with H2 " + database;
    }
}

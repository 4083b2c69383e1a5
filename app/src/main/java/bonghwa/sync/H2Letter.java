package bonghwa.sync;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.h2.engine.Constants;
import org.h2.engine.SessionRemote;
import org.jspecify.annotations.Nullable;

/**
 * The first thing that H2's driver says on a line: which database, which account, a hash of the secret, and settings. H2 obeys the
 * settings and makes room for whatever length is named before it looks at the secret; so we read it, keep account and hash, and write
 * a letter of our own. Both ends have the same H2 (see {@link Greeting}), so the form is fixed.
 */
@SuppressWarnings("ArrayRecordComponent") // lives until it is answered and is compared with nothing
record H2Letter(String account, byte[] hash) {

    private static final int MOST_CHARS = 1_024;
    private static final int MOST_BYTES = 64;
    private static final int MOST_SETTINGS = 32;
    private static final int NOTHING = -1;
    private static final String WRONG = "28000";

    /** Reads it and not a byte more; fails where it is longer than any that a laptop of ours says, or asks for another database. */
    static H2Letter read(InputStream in) throws IOException {
        DataInputStream said = new DataInputStream(in);
        int oldest = said.readInt();
        int newest = said.readInt();
        String database = text(said);
        text(said);
        String account = text(said);
        byte[] hash = bytes(said);
        bytes(said);
        for (int left = count(said.readInt(), MOST_SETTINGS); left > 0; left--) {
            text(said);
            text(said);
        }
        int ours = Constants.TCP_PROTOCOL_VERSION_MAX_SUPPORTED;
        if (oldest > ours || newest < ours || !H2Access.DATABASE.equals(database) || account == null || hash == null) {
            throw new IOException("asks for what is not here");
        }
        return new H2Letter(account, hash);
    }

    private static @Nullable String text(DataInputStream said) throws IOException {
        int length = said.readInt();
        if (length == NOTHING) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (int left = count(length, MOST_CHARS); left > 0; left--) {
            text.append(said.readChar());
        }
        return text.toString();
    }

    private static byte @Nullable [] bytes(DataInputStream said) throws IOException {
        int length = said.readInt();
        if (length == NOTHING) {
            return null;
        }
        byte[] bytes = new byte[count(length, MOST_BYTES)];
        said.readFully(bytes);
        return bytes;
    }

    private static int count(int said, int most) throws IOException {
        if (said < 0 || said > most) {
            throw new IOException("longer than anything that we say: " + said);
        }
        return said;
    }

    /** Says it to H2, which knows the hub by that key and by no other name, without any setting. */
    void write(OutputStream out, String key) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream letter = new DataOutputStream(bytes);
        letter.writeInt(Constants.TCP_PROTOCOL_VERSION_MAX_SUPPORTED);
        letter.writeInt(Constants.TCP_PROTOCOL_VERSION_MAX_SUPPORTED);
        say(letter, key);
        say(letter, H2Access.DATABASE);
        say(letter, account);
        letter.writeInt(hash.length);
        letter.write(hash);
        letter.writeInt(NOTHING);
        letter.writeInt(0);
        out.write(bytes.toByteArray());
        out.flush();
    }

    /** What H2 would answer to a wrong secret, in our words. */
    static void refuse(OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream letter = new DataOutputStream(bytes);
        letter.writeInt(SessionRemote.STATUS_ERROR);
        say(letter, WRONG);
        say(letter, "no account of this hub opens with that secret");
        letter.writeInt(NOTHING);
        letter.writeInt(Integer.parseInt(WRONG));
        say(letter, "");
        out.write(bytes.toByteArray());
        out.flush();
    }

    private static void say(DataOutputStream letter, String text) throws IOException {
        letter.writeInt(text.length());
        letter.writeChars(text);
    }

    /** Without the hash. */
    @Override
    public String toString() {
        return account;
    }
}

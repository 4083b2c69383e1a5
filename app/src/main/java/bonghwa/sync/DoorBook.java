package bonghwa.sync;

import java.io.Closeable;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Who is at the door of a hosted hub, and who guessed too often. Whoever has proven nothing yet makes room for who comes later: a
 * laptop proves itself at once, so those who stay are not laptops. Safe from any thread; never waits for a line.
 */
final class DoorBook implements Closeable {

    private static final long FORGOTTEN_AFTER = Duration.ofMinutes(1).toNanos();
    private static final int PREFIX_BYTES = 8;

    private record Guesses(int wrong, long since) {}

    private final DoorLimits limits;
    private final LongSupplier nanos;
    private final ReentrantLock order = new ReentrantLock();
    private final Map<Socket, String> strangers = new LinkedHashMap<>();
    private final Map<Socket, String> accounts = new HashMap<>();
    private final Map<String, Guesses> guesses = new HashMap<>();

    /** {@code nanos}: a clock that only runs forward. */
    DoorBook(DoorLimits limits, LongSupplier nanos) {
        this.limits = limits;
        this.nanos = nanos;
    }

    /** Whether somebody from there is listened to at all; if others must go for him they are gone. */
    boolean arrives(Socket line) {
        String from = from(line.getInetAddress());
        order.lock();
        try {
            forget();
            Guesses of = guesses.get(from);
            if (of != null && of.wrong() >= limits.wrongSecrets()) {
                return false;
            }
            if (Collections.frequency(strangers.values(), from) >= limits.strangersOfOne()) {
                makeRoom(from);
            } else if (strangers.size() >= limits.strangers()) {
                makeRoom(null);
            }
            strangers.put(line, from);
            return true;
        } finally {
            order.unlock();
        }
    }

    private void makeRoom(@Nullable String from) {
        strangers.entrySet().stream()
                .filter(each -> from == null || each.getValue().equals(from))
                .map(Map.Entry::getKey)
                .findFirst()
                .ifPresent(oldest -> {
                    strangers.remove(oldest);
                    Pipe.shut(oldest);
                });
    }

    private void forget() {
        long now = nanos.getAsLong();
        guesses.values().removeIf(each -> now - each.since() >= FORGOTTEN_AFTER);
    }

    /** The secret was right; whether the account may have one more line. */
    boolean proven(Socket line, String account) {
        order.lock();
        try {
            if (strangers.remove(line) == null
                    || accounts.size() >= limits.lines()
                    || Collections.frequency(accounts.values(), account) >= limits.linesOfAccount()) {
                return false;
            }
            accounts.put(line, account);
            return true;
        } finally {
            order.unlock();
        }
    }

    /** The secret was wrong. */
    void guessed(Socket line) {
        order.lock();
        try {
            guesses.merge(
                    from(line.getInetAddress()),
                    new Guesses(1, nanos.getAsLong()),
                    (before, _) -> new Guesses(before.wrong() + 1, before.since()));
        } finally {
            order.unlock();
        }
    }

    void leaves(Socket line) {
        order.lock();
        try {
            strangers.remove(line);
            accounts.remove(line);
        } finally {
            order.unlock();
        }
    }

    /** One whole machine: whoever has an address of the newer kind has a whole network of them. */
    static String from(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length <= PREFIX_BYTES
                ? address.getHostAddress()
                : HexFormat.of().formatHex(bytes, 0, PREFIX_BYTES);
    }

    /** Ends every line. */
    @Override
    public void close() {
        order.lock();
        try {
            List.copyOf(strangers.keySet()).forEach(Pipe::shut);
            List.copyOf(accounts.keySet()).forEach(Pipe::shut);
        } finally {
            order.unlock();
        }
    }
}

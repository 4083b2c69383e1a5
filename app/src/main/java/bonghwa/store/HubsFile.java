package bonghwa.store;

import bonghwa.op.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The hubs of this laptop ({@code hubs.json}), in the order in which they came; and beside the keys, in a file of its own that
 * only the owner may read, what this laptop shows each of them to be let in. Never part of the record.
 */
public record HubsFile(Disk disk, StoreFolder store) {

    /** How the names end of what is shown to hubs. */
    static final String SECRET = ".secret";

    private Path file() {
        return store.hubs();
    }

    /** All of them; empty for a laptop without a hub. Fails when the file is there and cannot be understood. */
    public List<KnownHub> read() throws IOException {
        Optional<String> text = new LocalFiles(disk).readText(file());
        if (text.isEmpty()) {
            return List.of();
        }
        List<KnownHub> hubs = new ArrayList<>();
        try {
            for (JsonNode hub : JsonMapper.shared().readTree(text.get()).required("hubs")) {
                hubs.add(new KnownHub(
                        hub.required("url").stringValue(),
                        hub.required("account").stringValue(),
                        text(hub, "id"),
                        hub.path("insecure").booleanValue(false),
                        hub.path("wall").booleanValue(false),
                        text(hub, "admin")));
            }
        } catch (JacksonException e) {
            throw new IOException(file() + " cannot be understood", e);
        }
        return List.copyOf(hubs);
    }

    private static @Nullable String text(JsonNode json, String name) {
        JsonNode value = json.get(name);
        return value == null ? null : value.stringValue();
    }

    /** Keeps that hub as the one that came last, in place of what was known of the same address. */
    public void add(KnownHub hub) throws IOException {
        // The hubs of a laptop tell of themselves each on a thread of its own; the disk is the one thing that all
        // share.
        synchronized (disk) {
            List<KnownHub> hubs = new ArrayList<>(read());
            hubs.removeIf(h -> h.url().equals(hub.url()));
            hubs.add(hub);
            write(hubs);
        }
    }

    /** That hub is none of ours any more. */
    public void forget(KnownHub hub) throws IOException {
        synchronized (disk) {
            write(read().stream().filter(h -> !h.url().equals(hub.url())).toList());
        }
    }

    /** Keeps what is known of a hub now, in its place; nothing if it is none of ours any more. */
    public void replace(KnownHub hub) throws IOException {
        replace(hub.url(), hub);
    }

    /** A hub of ours is at another address now: it stays in its place, and so does what is shown to it. */
    public void move(KnownHub hub, String url) throws IOException {
        KnownHub moved = new KnownHub(url, hub.account(), hub.id(), hub.insecure(), hub.wall(), url);
        keepSecret(moved, secret(hub));
        replace(hub.url(), moved);
    }

    private void replace(String url, KnownHub by) throws IOException {
        synchronized (disk) {
            write(read().stream().map(h -> h.url().equals(url) ? by : h).toList());
        }
    }

    private void write(List<KnownHub> hubs) throws IOException {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        ArrayNode list = json.putArray("hubs");
        for (KnownHub hub : hubs) {
            ObjectNode one = list.addObject();
            one.put("url", hub.url());
            one.put("account", hub.account());
            put(one, "id", hub.id());
            one.put("insecure", hub.insecure());
            one.put("wall", hub.wall());
            put(one, "admin", hub.admin());
        }
        new LocalFiles(disk).writeText(file(), json.toPrettyString() + "\n");
    }

    private static void put(ObjectNode json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
    }

    /** What this laptop shows to that hub; empty where nothing is needed. */
    public String secret(KnownHub hub) throws IOException {
        return new LocalFiles(disk)
                .read(secretOf(hub))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip())
                .orElse("");
    }

    /** Keeps what this laptop shows to that hub; it is safe on the disk when this returns. */
    public void keepSecret(KnownHub hub, String secret) throws IOException {
        new LocalFiles(disk).writeSecret(secretOf(hub), (secret + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private Path secretOf(KnownHub hub) {
        String name = Sha256.of((hub.account() + "\n" + hub.url()).getBytes(StandardCharsets.UTF_8));
        return store.keys().resolve("hub-" + name + SECRET);
    }
}

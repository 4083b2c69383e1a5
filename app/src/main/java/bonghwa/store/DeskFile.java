package bonghwa.store;

import bonghwa.op.Clockwork;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Which desk and replica this store writes as ({@code desk.json}); the keys themselves stand in the keys folder. */
public record DeskFile(Disk disk, StoreFolder store) {

    /** The letter of the desk's numbers, the replica that it last wrote as, and the kind of time that the store lives in. */
    public record Entry(String letter, @Nullable String replica, Clockwork clock) {}

    /** What is noted; empty for a store that never wrote. Fails when the file is there and cannot be understood. */
    public Optional<Entry> read() throws IOException {
        Optional<String> text = new LocalFiles(disk).readText(store.desk());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            JsonNode json = JsonMapper.shared().readTree(text.get());
            JsonNode replica = json.get("replica");
            Clockwork clock = new Clockwork(
                    Clockwork.Kind.valueOf(json.required("clock").stringValue()),
                    moment(json.get("simulated")),
                    moment(json.get("real")));
            return Optional.of(new Entry(
                    json.required("letter").stringValue(), replica == null ? null : replica.stringValue(), clock));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException(store.desk() + " cannot be understood", e);
        }
    }

    public void write(Entry entry) throws IOException {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("letter", entry.letter());
        if (entry.replica() != null) {
            json.put("replica", entry.replica());
        }
        json.put("clock", entry.clock().kind().name());
        put(json, "simulated", entry.clock().simulated());
        put(json, "real", entry.clock().real());
        new LocalFiles(disk).writeText(store.desk(), json.toPrettyString() + "\n");
    }

    private static void put(ObjectNode json, String name, @Nullable Instant moment) {
        if (moment != null) {
            json.put(name, moment.toEpochMilli());
        }
    }

    private static @Nullable Instant moment(@Nullable JsonNode json) {
        return json == null ? null : Instant.ofEpochMilli(json.longValue());
    }
}

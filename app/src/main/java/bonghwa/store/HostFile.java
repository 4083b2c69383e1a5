package bonghwa.store;

import bonghwa.op.Base64Url;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The hub that this laptop hosts: one file beside its database, in a folder of its own, that only the owner may read. */
public record HostFile(Disk disk, StoreFolder store) {

    /** Where the hub's database stands; nothing of the laptop's own is in there. */
    public Path folder() {
        return store.hosted();
    }

    private Path file() {
        return folder().resolve("host.json");
    }

    /** Empty for a laptop that never hosted one. Fails when the file is there and cannot be understood. */
    public Optional<HostedHub> read() throws IOException {
        Optional<String> text = new LocalFiles(disk).readText(file());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            JsonNode json = JsonMapper.shared().readTree(text.get());
            JsonNode host = json.get("host");
            return Optional.of(new HostedHub(
                    host == null ? null : host.stringValue(),
                    json.required("port").intValue(),
                    json.required("password").stringValue(),
                    Base64Url.decode(json.required("key").stringValue()),
                    Base64Url.decode(json.required("certificate").stringValue())));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException(file() + " cannot be understood", e);
        }
    }

    /** Keeps it; it is safe on the disk when this returns. */
    public void write(HostedHub hub) throws IOException {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        String host = hub.host();
        if (host != null) {
            json.put("host", host);
        }
        json.put("port", hub.port());
        json.put("password", hub.password());
        json.put("key", Base64Url.encode(hub.key()));
        json.put("certificate", Base64Url.encode(hub.certificate()));
        new LocalFiles(disk).writeSecret(file(), (json.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
    }
}

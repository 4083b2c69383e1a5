package bonghwa.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whom this laptop invited, and by which account the first line of each desk came to a hub ({@code guests.json}): so that a
 * steward can admit by name. A hint for people, not evidence: who counts follows from the record alone.
 */
public record GuestsFile(Disk disk, StoreFolder store) {

    /** Both lists; {@code desks}: accounts by the ids of the desks that came by them. */
    public record Entries(List<Guest> guests, Map<String, String> desks) {
        public Entries {
            guests = List.copyOf(guests);
            desks = Map.copyOf(desks);
        }
    }

    private Path file() {
        return store.guests();
    }

    /** All that is known; fails when the file is there and cannot be understood. */
    public Entries read() throws IOException {
        Optional<String> text = new LocalFiles(disk).readText(file());
        List<Guest> guests = new ArrayList<>();
        Map<String, String> desks = new LinkedHashMap<>();
        if (text.isEmpty()) {
            return new Entries(guests, desks);
        }
        try {
            JsonNode json = JsonMapper.shared().readTree(text.get());
            for (JsonNode guest : json.required("guests")) {
                guests.add(new Guest(
                        guest.required("name").stringValue(),
                        guest.required("hub").stringValue(),
                        guest.required("account").stringValue(),
                        guest.required("wall").booleanValue(),
                        Instant.ofEpochMilli(guest.required("invited").longValue()),
                        guest.path("joined").booleanValue(false),
                        guest.path("revoked").booleanValue(false)));
            }
            json.required("desks")
                    .properties()
                    .forEach(e -> desks.put(e.getKey(), e.getValue().stringValue()));
        } catch (JacksonException e) {
            throw new IOException(file() + " cannot be understood", e);
        }
        return new Entries(guests, desks);
    }

    /**
     * Notes an invitation; an older one of the same name at the same hub is forgotten. Without an account it is only begun: then the
     * older one stays, and goes once this has one.
     */
    public void invited(Guest guest) throws IOException {
        // Each hub tells of itself on a thread of its own; the disk is the one thing that all share.
        synchronized (disk) {
            Entries now = read();
            List<Guest> guests = new ArrayList<>(now.guests());
            guests.removeIf(g -> g.isOf(guest.hub(), guest.name()) && (g.begun() || !guest.begun()));
            guests.add(guest);
            write(new Entries(guests, now.desks()));
        }
    }

    /** What was begun for that name at that hub came to nothing. */
    public void withdrawn(String hub, String name) throws IOException {
        synchronized (disk) {
            Entries now = read();
            write(new Entries(
                    now.guests().stream()
                            .filter(g -> !(g.isOf(hub, name) && g.begun()))
                            .toList(),
                    now.desks()));
        }
    }

    /** The hub at that address is known by another one from now on. */
    public void moved(String from, String to) throws IOException {
        synchronized (disk) {
            Entries now = read();
            write(new Entries(
                    now.guests().stream()
                            .map(g -> g.hub().equals(from) ? g.at(to) : g)
                            .toList(),
                    now.desks()));
        }
    }

    /** Notes that the account at that hub was shut. */
    public void shut(String hub, String account) throws IOException {
        synchronized (disk) {
            Entries now = read();
            write(new Entries(
                    now.guests().stream()
                            .map(g -> g.hub().equals(hub) && g.account().equals(account) ? g.shut() : g)
                            .toList(),
                    now.desks()));
        }
    }

    /** Notes by which account each desk came first; what was noted before stays. */
    public void came(Map<String, String> accountsByDesk) throws IOException {
        synchronized (disk) {
            add(accountsByDesk);
        }
    }

    private void add(Map<String, String> accountsByDesk) throws IOException {
        Entries now = read();
        Map<String, String> desks = new LinkedHashMap<>(accountsByDesk);
        desks.putAll(now.desks());
        if (desks.size() == now.desks().size()) {
            return;
        }
        List<Guest> guests = now.guests().stream()
                .map(g -> desks.containsValue(g.account()) ? g.arrived() : g)
                .toList();
        write(new Entries(guests, desks));
    }

    private void write(Entries entries) throws IOException {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        ArrayNode guests = json.putArray("guests");
        for (Guest guest : entries.guests()) {
            guests.addObject()
                    .put("name", guest.name())
                    .put("hub", guest.hub())
                    .put("account", guest.account())
                    .put("wall", guest.wall())
                    .put("invited", guest.invited().toEpochMilli())
                    .put("joined", guest.joined())
                    .put("revoked", guest.revoked());
        }
        ObjectNode desks = json.putObject("desks");
        entries.desks().forEach(desks::put);
        new LocalFiles(disk).writeText(file(), json.toPrettyString() + "\n");
    }
}

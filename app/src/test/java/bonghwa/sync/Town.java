package bonghwa.sync;

import bonghwa.op.End;
import bonghwa.op.Line;
import bonghwa.op.VersionVector;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hubs without a wire that several laptops of a test reach: each has accounts with secrets and an administrator's office, and can
 * burn down. For one thread.
 */
public final class Town implements Connector, Office.Opening {

    /** What the administrator must know; empty: nothing. */
    public String password = "";

    /** Whether the line breaks before an administrator hears that his account was made. */
    public boolean losesAnswers;

    private static final class Account {
        private String secret;
        private final boolean wall;
        private boolean used;
        private boolean open = true;

        Account(String secret, boolean wall) {
            this.secret = secret;
            this.wall = wall;
        }
    }

    private static final class Place {
        private final MemoryHub.Table table;
        private final Map<String, Account> accounts = new LinkedHashMap<>();

        Place(String id) {
            table = new MemoryHub.Table(id);
        }
    }

    private final Map<String, Place> places = new HashMap<>();
    private final List<String> burnt = new ArrayList<>();
    private int built;

    /** The administrator's office of a hub that was just set up at that address. */
    Office founded(HubAddress at) throws HubFailure {
        Office office = open(at, true, "");
        office.init();
        return office;
    }

    /** The hub at that address is gone, with all that it held. */
    public void burn(String url) {
        places.remove(url);
        burnt.add(url);
    }

    /** Another hub stands at that address, which knows the same accounts. */
    public void buildAnew(String url) {
        Place old = places.get(url);
        Place anew = new Place("hub-" + ++built);
        anew.accounts.putAll(old.accounts);
        places.put(url, anew);
    }

    /** The hub at that address can be reached by another one as well. */
    public void alsoAt(String url, String other) {
        places.put(other, places.get(url));
    }

    /** Somebody builds a hub there that says it were the one at that address; it knows none of its accounts. */
    public void pretend(String url, String other) {
        places.put(
                other,
                new Place(new MemoryHub(places.get(url).table, "").identity().id()));
    }

    /** How many lines the hub holds. */
    public int lines(String url) {
        return places.get(url).table.size();
    }

    private Place place(String url) throws HubFailure {
        Place place = places.get(url);
        if (place == null) {
            throw new HubFailure(
                    burnt.contains(url) ? HubFailure.Reason.UNREACHABLE : HubFailure.Reason.NOT_A_HUB, url, null);
        }
        return place;
    }

    private static Account account(Place place, String name, String secret) throws HubFailure {
        Account account = place.accounts.get(name);
        if (account == null || !account.open || !account.secret.equals(secret)) {
            throw new HubFailure(HubFailure.Reason.REFUSED, name, null);
        }
        return account;
    }

    @Override
    public Hub connect(String url, String account, String secret, boolean insecure) throws HubFailure {
        Place place = place(url);
        account(place, account, secret);
        return new Visit(url, place, account);
    }

    /** A connection, which ends when the hub does or the account is shut. */
    private final class Visit implements Hub {
        private final String url;
        private final Place place;
        private final String account;
        private final MemoryHub hub;

        Visit(String url, Place place, String account) {
            this.url = url;
            this.place = place;
            this.account = account;
            this.hub = new MemoryHub(place.table, account);
        }

        private MemoryHub there() throws HubFailure {
            Account known = place.accounts.get(account);
            if (places.get(url) != place) {
                throw new HubFailure(HubFailure.Reason.UNREACHABLE, url, null);
            }
            if (known == null || !known.open) {
                throw new HubFailure(HubFailure.Reason.REFUSED, account, null);
            }
            return hub;
        }

        @Override
        public HubIdentity identity() throws HubFailure {
            return there().identity();
        }

        @Override
        public VersionVector vector() throws HubFailure {
            return there().vector();
        }

        @Override
        public List<Held> pull(VersionVector have, Set<String> apart, int most) throws HubFailure {
            return there().pull(have, apart, most);
        }

        @Override
        public List<End> holes(End after, int most) throws HubFailure {
            return there().holes(after, most);
        }

        @Override
        public List<Held> full(Collection<End> holes) throws HubFailure {
            return there().full(holes);
        }

        @Override
        public void push(List<Line> lines) throws HubFailure {
            if (place.accounts.get(account).wall) {
                throw new HubFailure(HubFailure.Reason.REFUSED, account, null);
            }
            there().push(lines);
        }

        @Override
        public Preview preview(Preview.Wish wish) throws HubFailure {
            return there().preview(wish);
        }

        @Override
        public boolean awaitRing(Duration most) throws HubFailure {
            return there().awaitRing(most);
        }

        @Override
        public void close() {}
    }

    @Override
    public void replaceSecret(String url, String account, String secret, boolean insecure, String fresh)
            throws HubFailure {
        Account known = account(place(url), account, secret);
        known.secret = fresh;
        known.used = true;
    }

    @Override
    public Office open(HubAddress address, boolean insecure, String typed) {
        return new Office() {
            @Override
            public HubIdentity init() throws HubFailure {
                if (!password.equals(typed)) {
                    throw new HubFailure(HubFailure.Reason.REFUSED, "administrator", null);
                }
                if (burnt.contains(address.url())) {
                    throw new HubFailure(HubFailure.Reason.UNREACHABLE, address.url(), null);
                }
                Place place = places.computeIfAbsent(address.url(), _ -> new Place("hub-" + ++built));
                return new HubIdentity(new MemoryHub(place.table, "").identity().id(), address.url());
            }

            @Override
            public Login add(String name, boolean wall) throws HubFailure {
                Map<String, Account> accounts = place(address.url()).accounts;
                String account = accounts.containsKey(name) ? name + "-" + (accounts.size() + 1) : name;
                accounts.put(account, new Account("secret-of-" + account, wall));
                if (losesAnswers) {
                    throw new HubFailure(HubFailure.Reason.UNREACHABLE, "the answer is lost", null);
                }
                return new Login(account, "secret-of-" + account);
            }

            @Override
            public void revoke(String account) throws HubFailure {
                Account known = place(address.url()).accounts.get(account);
                if (known == null) {
                    throw new HubFailure(HubFailure.Reason.REFUSED, account, null);
                }
                known.open = false;
            }

            @Override
            public List<HubAccount> accounts() throws HubFailure {
                return place(address.url()).accounts.entrySet().stream()
                        .map(e -> new HubAccount(
                                e.getKey(), e.getValue().wall, Instant.EPOCH, e.getValue().used, e.getValue().open))
                        .toList();
            }

            @Override
            public long redact(Collection<String> lines) throws HubFailure {
                if (!password.equals(typed)) {
                    throw new HubFailure(HubFailure.Reason.REFUSED, "administrator", null);
                }
                return place(address.url()).table.redact(lines);
            }
        };
    }
}

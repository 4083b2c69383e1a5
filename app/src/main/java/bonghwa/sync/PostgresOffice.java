package bonghwa.sync;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The administration of a hub in PostgreSQL. */
record PostgresOffice(PostgresUrl at, HubAdmin admin, HubAccounts register, PostgresRedaction redaction)
        implements Office {

    /** The file of the authority is on this disk only: others believe the certificates that it vouches for now. */
    @Override
    public String elsewhere(String url) throws HubFailure {
        String authority = at.rootCertificate();
        return at.pin() != null || authority == null
                ? url
                : url.replaceFirst("\\?.*", "") + "?pin=" + String.join(",", shown(Path.of(authority)));
    }

    /** Of a server that is silent now nobody can know it; one must answer. */
    private List<String> shown(Path authority) throws HubFailure {
        List<String> pins = new ArrayList<>();
        @Nullable HubFailure silent = null;
        for (PostgresUrl.Host host : at.hosts()) {
            try {
                pins.add(new ShownCertificate(host, authority).pin());
            } catch (HubFailure e) {
                if (e.reason() != HubFailure.Reason.UNREACHABLE) {
                    throw e;
                }
                silent = e;
            }
        }
        if (pins.isEmpty() && silent != null) {
            throw silent;
        }
        return pins.stream().distinct().toList();
    }

    @Override
    public HubIdentity init() throws HubFailure {
        return admin.init();
    }

    @Override
    public Login add(String name, boolean wall) throws HubFailure {
        return wall ? register.addWall(name) : register.addMember(name);
    }

    @Override
    public void revoke(String account) throws HubFailure {
        register.revoke(account);
    }

    @Override
    public List<HubAccount> accounts() throws HubFailure {
        return register.list();
    }

    @Override
    public long redact(Collection<String> lines) throws HubFailure {
        return redaction.redact(lines);
    }
}

package bonghwa.sync;

import java.util.Collection;
import java.util.List;

/** The administration of a hub in PostgreSQL. */
record PostgresOffice(HubAdmin admin, HubAccounts register, PostgresRedaction redaction) implements Office {

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

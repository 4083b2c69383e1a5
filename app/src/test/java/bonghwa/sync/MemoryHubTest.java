package bonghwa.sync;

/** The hub of the simulation keeps the contract that the real ones keep. */
class MemoryHubTest extends HubContract {

    private final MemoryHub.Table table = new MemoryHub.Table("memory");

    @Override
    Hub emptyHub(String account) {
        return again(account);
    }

    @Override
    Office office() {
        return new Office() {
            @Override
            public HubIdentity init() {
                return new MemoryHub(table, "").identity();
            }

            @Override
            public Login add(String name, boolean wall) {
                return new Login(name, "");
            }

            @Override
            public void revoke(String name) {}

            @Override
            public java.util.List<HubAccount> accounts() {
                return java.util.List.of();
            }

            @Override
            public long redact(java.util.Collection<String> lines) {
                return table.redact(lines);
            }
        };
    }

    @Override
    Hub again(String account) {
        return new MemoryHub(table, account);
    }

    @Override
    void plant(String account, String replica, long counter, byte[] bytes) {
        table.store(bytes, account);
    }

    @Override
    String account(String account) {
        return account;
    }
}

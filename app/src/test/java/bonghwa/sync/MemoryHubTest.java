package bonghwa.sync;

/** The hub of the simulation keeps the contract that the real ones keep. */
class MemoryHubTest extends HubContract {

    private final MemoryHub.Table table = new MemoryHub.Table("memory");

    @Override
    Hub emptyHub(String account) {
        return again(account);
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

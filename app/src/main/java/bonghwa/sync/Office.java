package bonghwa.sync;

import java.util.Collection;
import java.util.List;

/**
 * What an administrator does at a hub. Which accounts there are and who comes by them is the hub's; who counts in the room is not,
 * that follows from the record. Calls block: io lane only.
 */
public interface Office {

    /** Makes a hub there, or brings it up to this version; a second time changes nothing. */
    HubIdentity init() throws HubFailure;

    /** Makes an account. The name is a wish: if it is taken the account gets another one. */
    Login add(String name, boolean wall) throws HubFailure;

    /** The address of the hub, {@code url} without a user, as it is right on every other laptop. */
    default String elsewhere(String url) throws HubFailure {
        return url;
    }

    /** Lets the account in no more and ends what it does at the moment. */
    void revoke(String account) throws HubFailure;

    /** All accounts, the oldest first; empty where the hub has none. */
    List<HubAccount> accounts() throws HubFailure;

    /**
     * Takes out of the hub what the lines with those ids say, and leaves a line without payload where there was one; nobody else can
     * do that. Gives how many copies of payloads went.
     */
    long redact(Collection<String> lines) throws HubFailure;

    /** Opens the office of a hub. */
    interface Opening {
        /** {@code password}: the administrator's, kept nowhere; empty where none is needed. */
        Office open(HubAddress address, boolean insecure, String password);
    }
}

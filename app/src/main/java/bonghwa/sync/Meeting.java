package bonghwa.sync;

/** The first word with a hub over a new connection: it must be the one that is meant. Blocks: io lane. */
record Meeting(Peer peer, Hub line) {

    /**
     * Fails where another hub stands in the place of the one that was met before, or cannot say which it is; {@code otherwise} comes first
     * then. One that was never met is kept from now on.
     */
    void check(Runnable otherwise) throws HubFailure, LocalFailure, Stranger {
        boolean met = false;
        try {
            meet();
            met = true;
        } finally {
            if (!met) {
                otherwise.run();
            }
        }
    }

    private void meet() throws HubFailure, LocalFailure, Stranger {
        String id = line.identity().id();
        String known = peer.known();
        if (known != null && !known.equals(id)) {
            throw new Stranger(peer.place(), id);
        }
        if (known == null) {
            peer.met(id);
        }
    }
}

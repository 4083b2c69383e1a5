package bonghwa.cli;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.KnownDesk;
import bonghwa.store.TrustedRoot;
import bonghwa.sync.LocalFailure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What came of others, is kept and passed on, and does not count here, since nobody that this store trusts let them in. */
record NotCounting(BaseCommand command, Session session) {

    private List<KnownDesk> waiting() {
        return session.store().stewardship().waiting();
    }

    long lines() {
        return waiting().stream().mapToLong(KnownDesk::lines).sum();
    }

    /**
     * Makes this store go by the root that somebody named, before the lines of those desks come. Not where it is a room of others
     * already, and not where neither they nor what is here has a line of it: a letter may be wrong.
     */
    void goBy(String root, Set<String> desks) throws Failure {
        if (!TrustedRoot.possible(root)) {
            throw Failure.usage("--root", "cli.bundle.no-fingerprint", root);
        }
        if (Trusted.hasOthers(session, root)) {
            String folder = session.store().folder().root().toString();
            throw Failure.no("other-room", "cli.join.other-root", folder);
        }
        boolean known = desks.contains(root)
                || session.store().stewardship().known().stream().anyMatch(d -> d.id().equals(root));
        if (!known) {
            throw Failure.no("no-root", "cli.bundle.no-root", KnownDesk.fingerprint(root));
        }
        command.await(session.store().trust(root));
    }

    /** Whom this store goes by where that is somebody else, and what of others counts for nothing here; nothing, where all is well. */
    List<String> said() throws Failure, LocalFailure {
        Optional<String> root = Trusted.root(session);
        Optional<String> own = Trusted.own(session);
        List<String> said = new ArrayList<>();
        if (root.isPresent() && !root.equals(own) && unnamed()) {
            said.add(command.words().text("cli.root.first", root.get()));
        }
        List<KnownDesk> waiting = waiting();
        if (!waiting.isEmpty()) {
            String key = root.equals(own) && isAlone(own.orElse("")) ? "cli.root.alone" : "cli.root.waiting";
            said.add(command.words().text(key, lines(), waiting.size()));
        }
        return said;
    }

    /** Whether nobody ever said whom this store shall trust. */
    private boolean unnamed() throws LocalFailure {
        try {
            return session.store().trustedRoot().read().isEmpty();
        } catch (IOException e) {
            throw new LocalFailure(e);
        }
    }

    private boolean isAlone(String own) {
        return session.store().stewardship().known().stream()
                .allMatch(d -> d.id().equals(own) || d.standing() == DeskStanding.WAITING);
    }
}

package bonghwa.sync;

import bonghwa.op.Base64Url;
import bonghwa.store.HostFile;
import bonghwa.store.HostedHub;
import bonghwa.store.HubsFile;
import bonghwa.store.KnownHub;
import bonghwa.sync.HubFailure.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What a laptop keeps of the hub that it hosts: made before the first time, and told where the hub is now. Blocks: io lane only. */
record HostPapers(HostFile file, HubsFile hubs, InstantSource clock, RandomGenerator random) {

    private static final int SECRET_BYTES = 24;

    Path folder() {
        return file.folder();
    }

    Optional<HostedHub> read() throws LocalFailure {
        try {
            return file.read();
        } catch (IOException e) {
            throw new LocalFailure(e);
        }
    }

    /** What was kept, else a new certificate and a new password, which are on the disk when this returns. */
    HostedHub readOrMake() throws HubFailure, LocalFailure {
        Optional<HostedHub> known = read();
        if (known.isPresent()) {
            return known.get();
        }
        try {
            OwnCertificate fresh = OwnCertificate.make(clock.instant(), random);
            byte[] secret = new byte[SECRET_BYTES];
            random.nextBytes(secret);
            HostedHub made = new HostedHub(null, 0, Base64Url.encode(secret), fresh.key(), fresh.certificate());
            file.write(made);
            return made;
        } catch (IOException e) {
            throw new LocalFailure(e);
        } catch (GeneralSecurityException e) {
            throw new HubFailure(Reason.INSECURE, "no certificate could be made", e);
        }
    }

    /** It is hosted there now; this laptop comes to it there as well. */
    void moved(HostedHub kept, H2Address now) throws LocalFailure {
        try {
            if (kept.host() != null) {
                String before = address(kept).url();
                for (KnownHub hub : hubs.read()) {
                    if (hub.url().equals(before) && !before.equals(now.url())) {
                        hubs.move(hub, now.url());
                    }
                }
            }
            file.write(kept.at(now.host(), now.port()));
        } catch (IOException e) {
            throw new LocalFailure(e);
        }
    }

    static H2Address address(HostedHub hub) {
        return new H2Address(
                String.valueOf(hub.host()), hub.port(), new OwnCertificate(hub.key(), hub.certificate()).pin());
    }
}

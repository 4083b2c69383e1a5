package bonghwa.op;

import bonghwa.domain.Unapplied;
import bonghwa.domain.Unapplied.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was taken out by somebody who might then, and counts no more: it is gone where he was believed, and no redaction that counts
 * says why. So that is said of a line that has no words and that he named, instead of a hole that nobody explains.
 */
record Bygone(Redactions redactions, Trust trust) {

    /** Those that could not be applied, each with what is known of why. */
    List<Unapplied> told(Collection<Unapplied> refused) {
        List<Unapplied> told = new ArrayList<>(refused);
        if (refused.stream().anyMatch(Bygone::hollow)) {
            Set<String> taken = taken();
            told.replaceAll(u ->
                    hollow(u) && taken.contains(u.id()) ? new Unapplied(u.id(), Reason.REDACTOR_GONE, u.detail()) : u);
        }
        return told;
    }

    private static boolean hollow(Unapplied unapplied) {
        return unapplied.reason() == Reason.NO_PAYLOAD;
    }

    /** The lines that a steward redacted who is none any more; what a stranger says was redacted never was. */
    private Set<String> taken() {
        Set<String> taken = new HashSet<>();
        for (Recorded act : redactions.acts().values()) {
            String desk = act.head().author().desk();
            boolean his = trust.certificates().of(act.head().origin().replica(), desk) != null;
            if (his && wasSteward(desk) && TrustActs.said(act) instanceof Operation.PayloadRedacted redacted) {
                taken.add(redacted.redacted());
            }
        }
        return taken;
    }

    private boolean wasSteward(String desk) {
        return !trust.acts()
                .on(
                        desk,
                        r -> TrustActs.said(r) instanceof Operation.StewardAppointed
                                && r.head().author().desk().equals(trust.root())
                                && trust.against(r) == null)
                .isEmpty();
    }
}

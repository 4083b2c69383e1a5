package bonghwa.ui.model;

import bonghwa.domain.Kind;
import bonghwa.domain.Party;
import bonghwa.domain.Target;
import bonghwa.replica.line.Replacement;

/** What could stand where somebody is typing a name: what it means, and what it would put into the line. */
public sealed interface Suggestion {

    Replacement replacement();

    /** A service, function, site, or everything. */
    record OfTarget(Target target, Replacement replacement) implements Suggestion {}

    /** A person, role or team. */
    record OfParty(Party party, Replacement replacement) implements Suggestion {}

    /** A kind of entry. */
    record OfKind(Kind kind, Replacement replacement) implements Suggestion {}

    /** Other words, such as a time typed with the wrong keyboard mode. */
    record OfWords(Replacement replacement) implements Suggestion {}
}

package bonghwa.replica;

import bonghwa.domain.About;
import bonghwa.domain.Content;
import bonghwa.domain.Handover;
import bonghwa.domain.Kind;
import bonghwa.domain.Party;
import bonghwa.domain.When;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The timeline's entry of a hand-over: the brief as it was accepted, and between whom. */
final class HandoverEntry {

    private HandoverEntry() {}

    static Content of(Handover offer, String person, Instant at) {
        List<Party> people = Stream.of(person, offer.from())
                .filter(Objects::nonNull)
                .<Party>map(Party.OfPerson::new)
                .toList();
        About about = new About(List.of(), List.of(), people, List.of());
        return new Content(Kind.HANDOVER, When.exactly(at), offer.brief(), null, about, List.of(), null);
    }
}

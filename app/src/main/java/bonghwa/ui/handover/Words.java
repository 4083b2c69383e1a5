package bonghwa.ui.handover;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Duty;
import bonghwa.domain.Handover;
import bonghwa.domain.Incident;
import bonghwa.domain.Person;
import bonghwa.domain.Post;
import bonghwa.domain.TimelineEntry;
import bonghwa.ui.Messages;
import bonghwa.ui.Phrases;
import bonghwa.ui.model.HandoverModel;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a hand-over is spoken of. */
record Words(HandoverModel model, Messages messages, Phrases phrases) {

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    private Catalogue catalogue() {
        return model.catalogue();
    }

    String person(@Nullable String id) {
        return id == null ? text("handover.whoever") : phrases.person(catalogue(), id);
    }

    String from(Handover offer) {
        String from = offer.from();
        return from == null ? text("word.vacant") : phrases.person(catalogue(), from);
    }

    String duty(Duty duty) {
        return switch (duty) {
            case Duty.OfRole(String role) -> phrases.role(catalogue(), role);
            case Duty.OfTarget(var target) -> phrases.target(catalogue(), target);
            case Duty.OfTask(String entry) -> task(entry);
        };
    }

    private String task(String entry) {
        Incident incident = model.room().incident().get();
        String number = incident == null
                ? entry
                : incident.log().entry(entry).map(TimelineEntry::number).orElse(entry);
        return text("people.duty.task", number);
    }

    /** {@code 총괄 · 당직 총괄}. */
    String post(Post post) {
        String who = post.holders().stream()
                .map(a -> phrases.person(catalogue(), a.person()))
                .collect(Collectors.joining(text("word.list-separator")));
        return text("people.who.role", duty(post.duty()), who);
    }

    /** For a list: the name, with the usual role. */
    String listed(Person person) {
        String role = person.role();
        String name = phrases.name(person.name());
        return role == null ? name : text("people.who.role", name, phrases.role(catalogue(), role));
    }

    /** {@code 교대 요청 · 총괄: 야간 총괄 → 주간 총괄}. */
    String request(Handover offer) {
        return text("handover.request", duty(offer.duty()), from(offer), person(offer.to()));
    }

    /** {@code 총괄: 당직 총괄 → 주간 총괄}. */
    String line(Handover offer) {
        return text("handover.line", duty(offer.duty()), from(offer), person(offer.to()));
    }
}

package bonghwa.exchange.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When something is expected back: only what was reported for that very part, and nothing that is already past. */
record Estimates(Occasion occasion, Template template) {

    List<String> of(List<Told> services) {
        List<String> lines = new ArrayList<>();
        int without = 0;
        for (Told service : services) {
            for (Told.Part part : service.failing()) {
                @Nullable Instant at = part.estimate().at();
                if (at == null || !at.isAfter(occasion.basis())) {
                    without++;
                } else {
                    lines.add(template.say("notice.eta", named(service, part), template.near(at, occasion.basis())));
                }
            }
        }
        if (without > 0) {
            lines.add(template.say(lines.isEmpty() ? "notice.no-eta" : "notice.no-other-eta"));
        }
        return lines;
    }

    private String named(Told service, Told.Part part) {
        String name = template.name(service.name());
        return service.board().functions().isEmpty()
                ? name
                : template.say("notice.function", name, template.name(part.name()));
    }
}

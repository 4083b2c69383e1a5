package bonghwa.exchange.notice;

import bonghwa.domain.JourneyBoard;
import bonghwa.domain.Kind;
import bonghwa.domain.OpenItem;
import bonghwa.domain.Party;
import bonghwa.domain.Target;
import bonghwa.domain.TimelineEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What some readers are told beyond the facts for everybody: partners, the staff, the regulator. */
record Beyond(Occasion occasion, Template template) {

    List<Composed.Block> of(List<Told> services) {
        return switch (occasion.readers()) {
            case PUBLIC -> List.of();
            case PARTNERS ->
                List.of(block("notice.journeys", journeys(services)), block("notice.customers", customers()));
            case STAFF ->
                List.of(
                        block("notice.journeys", journeys(services)),
                        block("notice.causes", causes(services)),
                        block("notice.blockers", blockers()));
            case REGULATOR ->
                List.of(block("notice.concerned", concerned(services)), block("notice.measures", measures(services)));
        };
    }

    private Composed.Block block(String key, List<String> lines) {
        return new Composed.Block(template.say(key), lines);
    }

    /** The journeys of which every step may be read. */
    private List<String> journeys(List<Told> services) {
        Set<Target> known = targets(services);
        return occasion.board().journeys().stream()
                .filter(j -> known.containsAll(j.journey().needs()))
                .map(this::told)
                .toList();
    }

    private String told(JourneyBoard journey) {
        String name = template.name(journey.journey().name());
        return journey.verdict() == JourneyBoard.Verdict.WAITS
                ? template.say("notice.journey.waits", name, journey.waitsFor())
                : template.say("notice.journey." + journey.verdict().name().toLowerCase(java.util.Locale.ROOT), name);
    }

    private List<String> customers() {
        return List.of(template.say("notice.customers.text"));
    }

    private List<String> causes(List<Told> services) {
        List<String> lines = new ArrayList<>();
        for (Told service : services) {
            for (Told.Part part : service.failing()) {
                @Nullable Target because = part.effective().because();
                if (because != null) {
                    lines.add(template.say("notice.cause", part.target(), because));
                }
            }
        }
        return lines;
    }

    private List<String> blockers() {
        return OpenItem.of(occasion.incident(), occasion.basis()).stream()
                .filter(i -> i.kind() == Kind.BLOCKER)
                .map(i -> {
                    TimelineEntry entry = i.entry();
                    @Nullable
                    Party owner = entry.content().about().people().stream()
                            .findFirst()
                            .orElse(null);
                    return owner == null
                            ? template.say("notice.blocker", entry.content().text(), entry.occurredAt())
                            : template.say(
                                    "notice.blocker-owner", entry.content().text(), entry.occurredAt(), owner);
                })
                .toList();
    }

    private List<String> concerned(List<Told> services) {
        List<String> lines = new ArrayList<>();
        lines.add(template.say(
                "notice.started",
                template.moment("basis", occasion.incident().facts().started())));
        List<String> sites = services.stream()
                .filter(s -> !s.failing().isEmpty())
                .flatMap(s -> s.board().service().sites().stream())
                .distinct()
                .map(id -> occasion.catalogue()
                        .site(id)
                        .map(s -> template.name(s.name()))
                        .orElse(id))
                .toList();
        if (!sites.isEmpty()) {
            lines.add(template.say("notice.sites", String.join(", ", sites)));
        }
        return lines;
    }

    /** Actions and decisions that stand, oldest first; none of something that the regulator's notice may not name. */
    private List<String> measures(List<Told> services) {
        Set<Target> known = targets(services);
        return occasion.incident().log().until(occasion.basis()).entries().stream()
                .filter(e ->
                        !e.struck() && known.containsAll(e.content().about().targets()))
                .filter(e -> e.content().kind() == Kind.ACTION || e.content().kind() == Kind.DECISION)
                .map(e -> template.say(
                        "notice.measure", e.occurredAt(), e.content().text()))
                .toList();
    }

    private static Set<Target> targets(List<Told> services) {
        Set<Target> known = new HashSet<>(Set.of(new Target.Everything()));
        for (Told service : services) {
            known.add(Target.service(service.board().service().id()));
            service.parts().forEach(p -> known.add(p.target()));
        }
        return known;
    }
}

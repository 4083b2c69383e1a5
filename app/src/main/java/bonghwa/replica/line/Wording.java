package bonghwa.replica.line;

import bonghwa.domain.Catalogue;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Name;
import bonghwa.domain.Party;
import bonghwa.domain.Site;
import bonghwa.domain.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What to put into a line to mean something, so that it reads back as just that: a name if it is the only one of its kind, else the id. */
record Wording(Catalogue catalogue, Vocabulary vocabulary) {

    /** All names of something, its id last. */
    static List<String> names(String id, Name name) {
        List<String> all = new ArrayList<>(List.of(name.ko(), name.en()));
        all.addAll(name.aliases());
        all.add(id);
        return all;
    }

    /** A function's name without its service's name before it: inside 채널, 채널 1:1 채팅 is also 1:1 채팅. */
    static String shortName(String name, List<String> ofService) {
        String bare = NameKey.withoutBrackets(name);
        return ofService.stream()
                .filter(service -> bare.startsWith(service + " "))
                .map(service -> bare.substring(service.length() + 1))
                .findFirst()
                .orElse(bare);
    }

    /** The word for all of something. */
    static String all(boolean korean) {
        return Vocabulary.EVERYTHING.get(korean ? 0 : 1);
    }

    /** A target, such as {@code 카카오 T/바이크}. */
    String of(Target target, boolean korean) {
        return switch (target) {
            case Target.Everything _ -> all(korean);
            case Target.OfSite(String id) -> ofTarget(catalogue.site(id).map(Site::name), target, id, korean);
            case Target.OfService(String id) -> ofTarget(catalogue.service(id).map(s -> s.name()), target, id, korean);
            case Target.OfFunction(FunctionRef ref) ->
                of(new Target.OfService(ref.service()), korean) + "/" + of(ref, korean);
        };
    }

    /** A function, behind its service. */
    String of(FunctionRef ref, boolean korean) {
        return catalogue
                .service(ref.service())
                .flatMap(service -> service.function(ref.function())
                        .map(f ->
                                shortName(korean ? f.name().ko() : f.name().en(), names(service.id(), service.name()))))
                .filter(name -> name.indexOf(',') < 0
                        && vocabulary.functions(ref.service()).index().get(name).equals(Set.of(ref)))
                .orElse(ref.function());
    }

    /** A part, behind "all but" of that base. */
    String without(Target part, Target base, boolean korean) {
        return base instanceof Target.OfService && part instanceof Target.OfFunction(FunctionRef ref)
                ? of(ref, korean)
                : of(part, korean);
    }

    /** A person, role or team. */
    String of(Party party, boolean korean) {
        Optional<Name> name =
                switch (party) {
                    case Party.OfRole(String id) -> catalogue.role(id).map(r -> r.name());
                    case Party.OfPerson(String id) -> catalogue.person(id).map(p -> p.name());
                };
        return name.map(n -> bare(n, korean))
                .filter(n -> vocabulary.people().get(n).equals(Set.of(party)))
                .orElse(party.id());
    }

    private String ofTarget(Optional<Name> name, Target target, String id, boolean korean) {
        return name.map(n -> bare(n, korean))
                .filter(n ->
                        target.equals(vocabulary.choose(vocabulary.targets().get(n))))
                .orElse(id);
    }

    private static String bare(Name name, boolean korean) {
        return NameKey.withoutBrackets(korean ? name.ko() : name.en());
    }
}

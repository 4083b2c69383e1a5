package bonghwa.cli;

import bonghwa.domain.Author;
import bonghwa.domain.Catalogue;
import bonghwa.domain.Duty;
import bonghwa.domain.FunctionRef;
import bonghwa.domain.Party;
import bonghwa.domain.Target;
import org.jspecify.annotations.Nullable;

/** What the catalogue calls things, for people; an id that it does not know stands for itself. */
record Labels(Catalogue catalogue, Words words) {

    String of(Target target) {
        return switch (target) {
            case Target.OfService(String id) ->
                catalogue.service(id).map(s -> s.name().in(words.language())).orElse(id);
            case Target.OfFunction(FunctionRef ref) ->
                of(Target.service(ref.service())) + "/"
                        + catalogue
                                .function(ref)
                                .map(f -> f.name().in(words.language()))
                                .orElse(ref.function());
            case Target.OfSite(String id) ->
                catalogue.site(id).map(s -> s.name().in(words.language())).orElse(id);
            case Target.Everything _ -> words.text("word.everything");
        };
    }

    String of(Party party) {
        return switch (party) {
            case Party.OfPerson(String id) -> person(id);
            case Party.OfRole(String id) -> role(id);
        };
    }

    String of(Duty duty) {
        return switch (duty) {
            case Duty.OfRole(String id) -> role(id);
            case Duty.OfTarget(Target target) -> of(target);
            case Duty.OfTask(String entry) -> entry;
        };
    }

    String person(String id) {
        return catalogue.person(id).map(p -> p.name().in(words.language())).orElse(id);
    }

    String role(String id) {
        return catalogue.role(id).map(r -> r.name().in(words.language())).orElse(id);
    }

    /** Who wrote something; null where nobody in particular did. */
    @Nullable
    String author(Author author) {
        return author.person() == null ? author.role() == null ? null : role(author.role()) : person(author.person());
    }
}

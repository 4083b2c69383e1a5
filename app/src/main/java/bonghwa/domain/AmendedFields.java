package bonghwa.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of an entry, each with all that amendments ever made of it, and what stands of them. */
record AmendedFields(Mark written, List<Amendment> amendments) {

    /** One field and its history, which begins with what was written first. */
    <T> Register<T> of(T first, Change.Field<T> field) {
        Register<T> register = new Register<>(List.of(new Version<>(first, written, List.of(), null)));
        for (Amendment amendment : amendments) {
            T value = field.of(amendment.change());
            if (value != null) {
                register =
                        register.with(new Version<>(value, amendment.mark(), amendment.replaces(), amendment.reason()));
            }
        }
        return register;
    }

    /** What of that content stands. */
    Content content(Content first) {
        return new Content(
                standing(first.kind(), Change::kind),
                standing(first.occurred(), Change::occurred),
                standing(first.text(), Change::text),
                first.typed(),
                standing(first.about(), Change::about),
                standing(first.reports(), Change::reports),
                standing(new Eta(first.due()), Change::due).at(),
                waitsOn(standing(said(first.waitsOn()), Change::waitsOn)));
    }

    private <T> T standing(T first, Change.Field<T> field) {
        return of(first, field).value(first);
    }

    private static WaitsOn said(@Nullable WaitsOn on) {
        return on == null ? WaitsOn.NOTHING : on;
    }

    private static @Nullable WaitsOn waitsOn(WaitsOn said) {
        return said == WaitsOn.NOTHING ? null : said;
    }
}

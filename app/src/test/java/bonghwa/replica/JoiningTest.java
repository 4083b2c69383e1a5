package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.domain.Content;
import bonghwa.domain.DeskStanding;
import bonghwa.domain.Kind;
import bonghwa.domain.KnownDesk;
import bonghwa.domain.Name;
import bonghwa.domain.Person;
import bonghwa.domain.Room;
import bonghwa.op.Operation;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Laptops that were each their own root become one room, and keep whom they trust. */
class JoiningTest extends TrustingLaptops {

    @Test
    void a_laptop_alone_is_its_own_root_and_needs_no_file() throws Exception {
        OpenStore alone = laptop("a");
        assertThat(alone.stewardship().own()).isEmpty();
        declare(alone, "화재");

        assertThat(alone.stewardship().known())
                .singleElement()
                .returns(DeskStanding.ROOT, KnownDesk::standing)
                .returns(desk(alone), KnownDesk::id)
                .returns(2L, KnownDesk::lines);
        assertThat(alone.replica().holding().fold().root()).contains(desk(alone));
        assertThat(alone.trustedRoot().read()).isEmpty();
    }

    /** Each its own root, each with a past; one takes the other's root, and is let in: then everything counts, on both. */
    @Test
    void two_laptops_that_were_each_their_own_root_become_one_room() throws Exception {
        OpenStore a = laptop("a");
        OpenStore b = laptop("b");
        String fire = declare(a, "화재");
        log(a, fire, "A 혼자");
        String flood = declare(b, "침수");
        log(b, flood, "B 혼자");
        done(b.trust(desk(a)));
        meet(a, b);
        log(b, fire, "B 기다리며");
        meet(a, b);

        assertThat(a.room()).isEqualTo(b.room());
        assertThat(counting(b, fire)).containsExactly("A 혼자");
        assertThat(b.room().incident(flood)).isEmpty();
        assertThat(b.room().beside()).containsOnlyKeys(fire, flood);
        assertThat(standing(a, b)).isEqualTo(DeskStanding.WAITING);

        admit(a, b);
        meet(a, b);
        assertThat(a.room()).isEqualTo(b.room());
        assertThat(a.room().unapplied()).isEmpty();
        assertThat(a.room().beside()).isEmpty();
        assertThat(counting(a, fire)).containsExactlyInAnyOrder("A 혼자", "B 기다리며");
        assertThat(counting(a, flood)).containsExactly("B 혼자");
        assertThat(reopened(a).room()).isEqualTo(reopened(b).room());
    }

    @Test
    void whoever_joins_keeps_the_root_over_a_restart() throws Exception {
        OpenStore a = laptop("a");
        OpenStore b = laptop("b");
        declare(a, "화재");
        declare(b, "침수");
        done(b.trust(desk(a)));
        Room before = b.room();
        b = reopened(b);

        assertThat(b.trustedRoot().read()).contains(desk(a));
        assertThat(b.room()).isEqualTo(before);
        assertThat(b.room().incidents()).isEmpty();
    }

    @Test
    void the_first_act_of_trust_pins_the_root() throws Exception {
        OpenStore a = laptop("a");
        declare(a, "화재");
        joined(a, "b");

        assertThat(a.trustedRoot().read()).contains(desk(a));
    }

    @Test
    void who_waits_is_named_with_what_he_calls_himself_and_how_much_he_wrote() throws Exception {
        OpenStore a = laptop("a");
        OpenStore b = laptop("b");
        String fire = declare(a, "화재");
        done(b.replica().commit(new Typist("p", null), (_, _) -> List.of(Draft.of(null, person()))));
        done(b.trust(desk(a)));
        meet(a, b);
        done(b.replica().commit(new Typist("p", null), (_, _) -> List.of(Draft.of(fire, note()))));
        meet(a, b);

        assertThat(a.stewardship().waiting()).singleElement().satisfies(d -> {
            assertThat(d.id()).isEqualTo(desk(b));
            assertThat(d.person()).isEqualTo(Name.of("김하나", "Kim Hana"));
            assertThat(d.lines()).isEqualTo(3);
            assertThat(d.firstSeen()).isEqualTo(T.plusSeconds(60));
            assertThat(d.fingerprint()).hasSize(14).startsWith(desk(b).substring(0, 4) + " ");
        });
        admit(a, b);
        assertThat(a.stewardship().waiting()).isEmpty();
    }

    private static Operation note() {
        return new Operation.EntryLogged("B1", Content.of(Kind.NOTE, T, "글"));
    }

    private static Operation person() {
        Person person = new Person("p", Name.of("김하나", "Kim Hana"), null, null, null);
        return new Operation.CatalogueChanged(
                List.of(), List.of(), List.of(), List.of(person), List.of(), null, null, List.of());
    }

    @Test
    void a_root_file_that_cannot_be_understood_is_said_and_not_passed_over() throws Exception {
        OpenStore a = laptop("a");
        declare(a, "화재");
        open.remove(a);
        a.close();
        Files.writeString(a.folder().trusted(), "{\"root\":\"short\"}");

        assertThatThrownBy(() -> laptop("a")).hasMessageContaining("root.json");
        assertThatThrownBy(() -> a.trustedRoot().write("short")).isInstanceOf(IllegalArgumentException.class);
    }
}

package bonghwa.replica;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.TimelineEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Laptops that let in and put out each other, with real stores and keys. */
class StewardshipTest extends TrustingLaptops {

    @Test
    void who_is_put_out_keeps_what_is_here_and_nothing_that_comes_later() throws Exception {
        OpenStore a = laptop("a");
        String fire = declare(a, "화재");
        OpenStore b = joined(a, "b");
        log(b, fire, "전");
        meet(a, b);
        Commit out = done(a.stewardship().revoke(Typist.NOBODY, desk(b), "분실"));
        assertThat(out.after()).isEqualTo(a.room());
        String late = log(b, fire, "후");
        assertThat(counting(b, fire)).contains("후");
        meet(a, b);

        assertThat(a.room()).isEqualTo(b.room());
        assertThat(counting(b, fire)).containsExactly("전");
        TimelineEntry entry = b.room()
                .timeline(b.room().incident(fire).orElseThrow())
                .entry(late)
                .orElseThrow();
        assertThat(b.room().counts(entry)).isFalse();
        assertThat(b.stewardship().waiting()).isEmpty();
        assertThat(reopened(b).room()).isEqualTo(a.room());
    }

    @Test
    void putting_out_again_does_not_let_count_what_came_under_the_key_since() throws Exception {
        OpenStore a = laptop("a");
        String fire = declare(a, "화재");
        OpenStore b = joined(a, "b");
        done(a.stewardship().revoke(Typist.NOBODY, desk(b), "분실"));
        log(b, fire, "도둑");
        meet(a, b);
        refuses(() -> done(a.stewardship().revoke(Typist.NOBODY, desk(b), null)), "refusal.desk-out");

        assertThat(counting(a, fire)).isEmpty();
    }

    @Test
    void of_a_steward_that_is_disowned_nothing_stands() throws Exception {
        OpenStore a = laptop("a");
        declare(a, "화재");
        OpenStore b = joined(a, "b");
        done(a.stewardship().appoint(Typist.NOBODY, desk(b)));
        meet(a, b);
        OpenStore c = laptop("c");
        declare(c, "도둑의 자리");
        done(c.trust(desk(a)));
        meet(b, c);
        admit(b, c);
        meet(a, b);
        assertThat(standing(a, c)).isEqualTo(DeskStanding.MEMBER);

        done(a.stewardship().disown(Typist.NOBODY, desk(b)));
        assertThat(standing(a, c)).isEqualTo(DeskStanding.WAITING);
        assertThat(standing(a, b)).isEqualTo(DeskStanding.MEMBER);
        refuses(() -> done(a.stewardship().disown(Typist.NOBODY, desk(c))), "refusal.desk-no-steward");
    }

    @Test
    void who_was_put_out_by_mistake_is_let_in_again() throws Exception {
        OpenStore a = laptop("a");
        String fire = declare(a, "화재");
        OpenStore b = joined(a, "b");
        done(a.stewardship().revoke(Typist.NOBODY, desk(b), null));
        log(b, fire, "후");
        meet(a, b);
        admit(a, b);
        meet(a, b);

        assertThat(counting(a, fire)).containsExactly("후");
        assertThat(a.room()).isEqualTo(b.room());
    }

    @Test
    void a_steward_lets_in_and_its_dismissal_leaves_everybody_in() throws Exception {
        OpenStore a = laptop("a");
        String fire = declare(a, "화재");
        OpenStore b = joined(a, "b");
        done(a.stewardship().appoint(Typist.NOBODY, desk(b)));
        meet(a, b);
        OpenStore c = laptop("c");
        declare(c, "침수");
        done(c.trust(desk(a)));
        meet(b, c);
        admit(b, c);
        meet(a, b);
        meet(b, c);
        log(c, fire, "C");
        meet(a, c);
        assertThat(standing(a, c)).isEqualTo(DeskStanding.MEMBER);

        done(a.stewardship().dismiss(Typist.NOBODY, desk(b)));
        meet(a, b);
        meet(a, c);
        assertThat(standing(c, b)).isEqualTo(DeskStanding.MEMBER);
        assertThat(standing(b, c)).isEqualTo(DeskStanding.MEMBER);
        assertThat(List.of(a.room(), b.room())).containsOnly(c.room());
        assertThat(counting(a, fire)).containsExactly("C");
        refuses(() -> admit(b, c), "refusal.no-steward");
    }

    @Test
    void what_a_desk_may_not_do_is_refused_in_words_and_records_nothing() throws Exception {
        OpenStore a = laptop("a");
        declare(a, "화재");
        OpenStore b = joined(a, "b");
        long lines = b.verify().lines();
        Stewardship member = b.stewardship();
        refuses(() -> done(member.revoke(Typist.NOBODY, desk(a), null)), "refusal.no-steward");
        refuses(() -> done(member.appoint(Typist.NOBODY, desk(b))), "refusal.no-root");
        refuses(() -> done(member.dismiss(Typist.NOBODY, desk(b))), "refusal.no-root");
        assertThat(b.verify().lines()).isEqualTo(lines);

        Stewardship root = a.stewardship();
        refuses(() -> admit(a, b), "refusal.desk-in");
        refuses(() -> done(root.revoke(Typist.NOBODY, desk(a), null)), "refusal.desk-stays");
        refuses(() -> done(root.dismiss(Typist.NOBODY, desk(b))), "refusal.desk-no-steward");
        refuses(() -> done(root.admit(Typist.NOBODY, "somebody", DeskStanding.MEMBER)), "refusal.no-desk");
        done(root.appoint(Typist.NOBODY, desk(b)));
        refuses(() -> done(root.appoint(Typist.NOBODY, desk(b))), "refusal.desk-steward");
    }

    @Test
    void a_steward_that_another_put_out_comes_back_by_the_root_alone() throws Exception {
        OpenStore a = laptop("a");
        declare(a, "화재");
        OpenStore b = joined(a, "b");
        OpenStore c = joined(a, "c");
        done(a.stewardship().appoint(Typist.NOBODY, desk(b)));
        done(a.stewardship().appoint(Typist.NOBODY, desk(c)));
        meet(a, b);
        meet(a, c);
        done(b.stewardship().revoke(Typist.NOBODY, desk(c), null));
        meet(a, b);
        refuses(() -> admit(b, c), "refusal.no-root");
        assertThat(standing(a, c)).isEqualTo(DeskStanding.REVOKED);
        admit(a, c);
        meet(a, c);

        assertThat(standing(c, c)).isEqualTo(DeskStanding.STEWARD);
    }
}

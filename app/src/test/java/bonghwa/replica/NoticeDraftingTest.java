package bonghwa.replica;

import static bonghwa.replica.CrewStore.T;
import static bonghwa.replica.CrewStore.done;
import static bonghwa.replica.CrewStore.first;
import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Audience;
import bonghwa.domain.Duty;
import bonghwa.domain.NoticeDraft;
import bonghwa.domain.Redaction;
import bonghwa.domain.Register;
import bonghwa.domain.Release;
import bonghwa.domain.Role;
import bonghwa.domain.Text;
import bonghwa.op.Operation;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A notice is written by several people: saved for everybody, gone on with, approved by another role, sent or thrown away. */
class NoticeDraftingTest {

    private static final Duty COMMAND = new Duty.OfRole(Role.COMMANDER);
    private static final Duty TALK = new Duty.OfRole("communications");

    private CrewStore crew;
    private NoticeDrafting drafting;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        crew = new CrewStore(folder);
        drafting = new NoticeDrafting(crew.commands);
        crew.commands.typing(new Typist("kim", "communications"));
    }

    @AfterEach
    void close() throws Exception {
        crew.close();
    }

    private static NoticeDraft draft(String words) {
        return new NoticeDraft(T, null, null, "1", Text.of(words), null);
    }

    private String save(String words, String... seen) {
        return first(drafting.save(crew.incident, Audience.PUBLIC, draft(words), List.of(seen)));
    }

    private Register<@Nullable NoticeDraft> drafts() {
        return crew.now().conduct().drafts().of(Audience.PUBLIC);
    }

    private @Nullable NoticeDraft open() {
        return crew.now()
                .conduct()
                .drafts()
                .open(Audience.PUBLIC)
                .map(v -> v.value())
                .orElse(null);
    }

    private CompletionStage<Commit> approve(String draft, String person) {
        return drafting.approve(crew.incident, Audience.PUBLIC, draft, person, crew.clock());
    }

    private CompletionStage<Commit> send(@Nullable String approver, String... drafts) {
        return crew.commands.noticeSent(
                crew.incident,
                new Operation.NoticeSent(
                        1,
                        Audience.PUBLIC,
                        T,
                        crew.clock(),
                        Text.of("글"),
                        null,
                        new Release(List.of(), approver, null)),
                List.of(drafts));
    }

    private void undo(String record) {
        done(new Undoing(crew.commands).undo(crew.incident, record, crew.clock()));
    }

    @Test
    void who_goes_on_with_a_draft_puts_another_in_its_place() {
        String first = save("처음");
        crew.commands.typing(new Typist("lee", null));
        save("고침", first);

        assertThat(drafts().contested()).isFalse();
        assertThat(open()).isEqualTo(draft("고침"));
        assertThat(crew.now().conduct().drafts().open(Audience.STAFF)).isEmpty();
        crew.refused(drafting.save("nowhere", Audience.PUBLIC, draft("글"), List.of()), "refusal.no-incident");
    }

    @Test
    void two_drafts_of_which_neither_knew_of_the_other_both_stand() {
        save("하나");
        save("둘");

        assertThat(drafts().contested()).isTrue();
        assertThat(open()).isEqualTo(draft("둘"));
    }

    @Test
    void what_went_out_is_no_draft_any_more_and_what_was_written_meanwhile_is_one() {
        String sent = save("나간 글");
        String other = save("그사이 글");
        done(send(null, sent));

        assertThat(open()).isEqualTo(draft("그사이 글"));
        done(send(null, other));
        assertThat(open()).isNull();
        assertThat(crew.now().notices()).hasSize(2);
    }

    @Test
    void an_approval_is_of_exactly_what_was_read_and_lapses_with_the_next_word() {
        String first = save("글");
        String approved = first(approve(first, "lee"));
        assertThat(open()).isEqualTo(draft("글").approved("lee"));

        crew.refused(approve(first, "lee"), "refusal.draft-changed");
        save("다른 글", approved);
        assertThat(open().approvedBy()).isNull();
    }

    @Test
    void nobody_approves_what_they_wrote_nor_in_the_same_role() {
        done(crew.commands.assign(crew.incident, "kim", TALK, T, null));
        done(crew.commands.assign(crew.incident, "lee", TALK, T, null));
        done(crew.commands.assign(crew.incident, "park", COMMAND, T, null));
        crew.later(60);
        String draft = save("글");

        crew.refused(approve(draft, "kim"), "refusal.own-approval");
        crew.refused(approve(draft, "lee"), "refusal.same-role");
        crew.refused(approve(draft, "nobody"), "refusal.no-person");
        crew.refused(send("lee"), "refusal.same-role");
        done(approve(draft, "park"));
        done(send("park"));
    }

    @Test
    void a_draft_that_was_thrown_away_is_none_and_undo_brings_it_back() {
        save("글");
        String dropped = first(drafting.drop(crew.incident, Audience.PUBLIC));
        assertThat(open()).isNull();
        crew.refused(drafting.drop(crew.incident, Audience.PUBLIC), "refusal.no-draft");

        undo(dropped);
        assertThat(open()).isEqualTo(draft("글"));
    }

    @Test
    void undoing_what_was_saved_brings_back_what_stood_before() {
        String first = save("처음");
        String second = save("고침", first);
        undo(second);
        assertThat(open()).isEqualTo(draft("처음"));
        undo(first);
        assertThat(open()).isNull();
    }

    @Test
    void a_redacted_draft_keeps_its_place_and_says_that_it_was() {
        String secret = save("비밀번호 tiger-passw0rd-42");
        done(crew.store.stewardship().redact(Typist.NOBODY, secret, "붙여 넣음"));

        assertThat(open().text().ko()).startsWith(Redaction.BAR).doesNotContain("tiger");
        save("깨끗한 글", drafts().toReplace().getFirst());
        assertThat(open()).isEqualTo(draft("깨끗한 글"));
    }
}

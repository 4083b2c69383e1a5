package bonghwa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bonghwa.op.Line;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A segment is written anew without a payload: whatever breaks on the way, no other line is lost, and places stay true. */
class RewritingTest {

    private static List<Line> lines(Disk disk) throws IOException {
        List<Line> found = new ArrayList<>();
        Recovery recovery = Journal.read(disk, Desk.STORE, At.START, (line, _) -> found.add(line));
        assertThat(recovery.damage()).isEmpty();
        assertThat(recovery.tail()).isNull();
        return found;
    }

    private static List<Line> hollow(List<Line> lines, String id) {
        return lines.stream()
                .map(l -> l.id().equals(id) ? l.withoutPayload() : l)
                .toList();
    }

    /** A journal of several segments on a disk that keeps apart what was forced. */
    private static Desk journal(FaultyDisk disk, Lines lines) throws Exception {
        Desk desk = Desk.at(disk, new JournalSettings(6_000, 0));
        for (int i = 0; i < 8; i++) {
            desk.append(lines.batch(3, 400));
        }
        return desk;
    }

    private static int segmentOf(Disk disk, String id) throws IOException {
        List<Integer> segments = new ArrayList<>();
        Journal.read(disk, Desk.STORE, At.START, (line, at) -> {
            if (line.id().equals(id)) {
                segments.add(at.segment());
            }
        });
        return segments.getFirst();
    }

    @Property(tries = 60)
    void only_those_payloads_go_and_every_line_stands_where_it_is_said_to(@ForAll @IntRange(max = 1_000_000) int seed)
            throws Exception {
        Random random = new Random(seed);
        FaultyDisk disk = new FaultyDisk();
        Lines lines = new Lines(seed);
        Desk desk = journal(disk, lines);
        List<Line> expected = new ArrayList<>(desk.acknowledged);
        List<Placed> before = new ArrayList<>();
        Journal.read(disk, Desk.STORE, At.START, (line, at) -> before.add(new Placed(line, at)));
        for (int i = 0; i < 3; i++) {
            String id = expected.get(random.nextInt(expected.size())).id();
            Moved moved = desk.journal.empty(segmentOf(disk, id), Set.of(id));
            expected = new ArrayList<>(hollow(expected, id));
            before.replaceAll(p -> new Placed(p.line(), moved.of(p.at())));
            List<Line> more = lines.batch(2, 100);
            At end = desk.append(more);
            expected.addAll(more);
            assertThat(desk.journal.end()).isEqualTo(end);
        }

        FaultyDisk after = disk.crash(Crash.nothingKept());

        assertThat(lines(after)).isEqualTo(expected);
        try (Picking picking = new Picking(after, Desk.STORE)) {
            for (Placed placed : before) {
                assertThat(picking.line(placed.at()).orElseThrow().id())
                        .isEqualTo(placed.line().id());
            }
        }
    }

    /** Power is cut when so many files and names had been forced: there is the old segment or the new one, whole. */
    @Example
    void a_power_cut_at_any_moment_leaves_the_old_segment_or_the_new_one() throws Exception {
        for (int seed = 0; seed < 12; seed++) {
            FaultyDisk disk = new FaultyDisk();
            Desk desk = journal(disk, new Lines(seed));
            String id = desk.acknowledged.get(seed).id();
            if (seed % 3 > 0) {
                disk.failForce(seed % 3);
            }
            try {
                desk.journal.empty(segmentOf(disk, id), Set.of(id));
            } catch (JournalFailure e) {
                assertThat(seed % 3).isPositive();
            }
            FaultyDisk after = disk.crash(Crash.any(new Random(seed)));
            List<Line> found = lines(after);
            assertThat(found).isIn(desk.acknowledged, hollow(desk.acknowledged, id));
            Desk again = Desk.at(after, new JournalSettings(6_000, 0));
            again.journal.empty(segmentOf(after, id), Set.of(id));
            assertThat(lines(after)).isEqualTo(hollow(desk.acknowledged, id));
        }
    }

    @Example
    void a_process_that_dies_at_any_step_leaves_all_lines_and_the_next_one_goes_on() throws Exception {
        for (int changes = 0; changes < 8; changes++) {
            FaultyDisk disk = new FaultyDisk();
            Desk first = journal(disk, new Lines(changes));
            List<Line> all = first.acknowledged;
            String id = all.get(4).id();
            first.journal.close();
            Disk dying = new DyingDisk(disk, changes).disk();
            int segment = segmentOf(disk, id);
            try {
                Rewriting.of(dying, Desk.segment(segment), Set.of(id))
                        .prepared()
                        .replace();
            } catch (IOException e) {
                assertThat(e).hasMessage(DyingDisk.DEAD);
            }
            assertThat(lines(disk)).isIn(all, hollow(all, id));
            Desk again = Desk.at(disk, new JournalSettings(6_000, 0));
            again.journal.empty(segment, Set.of(id));
            assertThat(lines(disk)).isEqualTo(hollow(all, id));
            assertThat(disk.list(Desk.STORE.journal()))
                    .noneMatch(p -> p.toString().endsWith(".part"));
        }
    }

    @Example
    void where_there_is_no_room_for_the_new_file_the_journal_goes_on_with_the_old_one() throws Exception {
        FaultyDisk disk = new FaultyDisk();
        Lines lines = new Lines(1);
        Desk desk = journal(disk, lines);
        String id = desk.acknowledged.get(1).id();
        disk.room(500);

        assertThatThrownBy(() -> desk.journal.empty(segmentOf(disk, id), Set.of(id)))
                .isInstanceOf(JournalFailure.class);

        assertThat(desk.journal.refusal()).isEmpty();
        disk.room(1L << 30);
        desk.append(lines.batch(1, 10));
        assertThat(lines(disk)).isEqualTo(desk.acknowledged);
        desk.journal.empty(segmentOf(disk, id), Set.of(id));
        assertThat(lines(disk)).isEqualTo(hollow(desk.acknowledged, id));
    }

    private static boolean nothingBeside(Disk disk) throws IOException {
        return disk.list(Desk.STORE.journal()).stream()
                .noneMatch(file -> file.toString().endsWith(".part"));
    }

    @Example
    void the_room_that_recording_needs_is_not_used_for_the_new_file() throws Exception {
        FaultyDisk disk = new FaultyDisk();
        TrippingDisk tripping = new TrippingDisk(disk);
        List<String> read = new ArrayList<>();
        Lines lines = new Lines(2);
        Desk desk = Desk.at(tripping.disk(), new JournalSettings(60_000, 3_000));
        desk.append(lines.batch(3, 400));
        String id = desk.acknowledged.get(1).id();
        disk.room(disk.size(Desk.segment(1)) + 2_999);
        tripping.trip((what, _) -> read.add(what));

        assertThatThrownBy(() -> desk.journal.empty(1, Set.of(id)))
                .isInstanceOfSatisfying(
                        JournalFailure.class, f -> assertThat(f.reason()).isEqualTo(JournalFailure.Reason.DISK_FULL));

        // Nor is the file read for nothing: on a full disk this is tried at each commit.
        assertThat(read).doesNotContain("read", "create");
        assertThat(nothingBeside(disk)).isTrue();
        assertThat(desk.journal.refusal()).isEmpty();
        disk.room(1L << 30);
        desk.append(lines.batch(1, 10));
        desk.journal.empty(segmentOf(disk, id), Set.of(id));
        assertThat(lines(disk)).isEqualTo(hollow(desk.acknowledged, id));
    }

    @Example
    void half_a_new_file_does_not_stay() throws Exception {
        FaultyDisk disk = new FaultyDisk();
        Desk desk = journal(disk, new Lines(3));
        String id = desk.acknowledged.get(1).id();
        disk.failForce(1);

        assertThatThrownBy(() -> desk.journal.empty(segmentOf(disk, id), Set.of(id)))
                .isInstanceOf(JournalFailure.class);

        assertThat(nothingBeside(disk)).isTrue();
        assertThat(desk.journal.refusal()).isEmpty();
    }

    /** Windows denies it while a reader has the old file open. */
    @Example
    void where_the_new_file_may_not_take_the_old_ones_name_recording_goes_on_with_the_old_one() throws Exception {
        FaultyDisk under = new FaultyDisk();
        TrippingDisk tripping = new TrippingDisk(under);
        Lines lines = new Lines(4);
        Desk desk = Desk.at(tripping.disk(), new JournalSettings(6_000, 0));
        desk.append(lines.batch(3, 400));
        String id = desk.acknowledged.get(1).id();
        tripping.trip((what, file) -> {
            if (what.equals("move")) {
                throw new AccessDeniedException(file.toString());
            }
        });

        assertThatThrownBy(() -> desk.journal.empty(1, Set.of(id))).isInstanceOf(JournalFailure.class);

        assertThat(desk.journal.refusal()).isEmpty();
        desk.append(lines.batch(1, 10));
        assertThat(lines(under)).isEqualTo(desk.acknowledged);
        tripping.trip(null);
        desk.journal.empty(1, Set.of(id));
        assertThat(lines(under)).isEqualTo(hollow(desk.acknowledged, id));
        assertThat(nothingBeside(under)).isTrue();
    }

    @Example
    void of_a_line_that_was_torn_off_the_words_go_and_everything_else_stays_byte_by_byte() {
        Lines lines = new Lines(9);
        Line secret = lines.next(100);
        Line other = lines.next(50);
        String text = new String(secret.toBytes(), StandardCharsets.UTF_8);
        String torn = text.substring(0, text.length() - 30);
        String rubbish = "\u0000\u0001 no line\n\n\tat all\t\t\n";
        String file = rubbish + new String(other.toBytes(), StandardCharsets.UTF_8) + torn;

        Emptied emptied = Emptied.of(file.getBytes(StandardCharsets.UTF_8), Set.of(secret.id()));

        String hole = new String(secret.withoutPayload().toBytes(), StandardCharsets.UTF_8).strip() + "\t";
        assertThat(new String(emptied.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(rubbish + new String(other.toBytes(), StandardCharsets.UTF_8) + hole);
        assertThat(emptied.taken()).hasSize(1);
    }

    @Example
    void a_line_that_has_its_hole_already_or_that_nobody_named_stays_as_it_is() {
        Lines lines = new Lines(9);
        Line hole = lines.next(100).withoutPayload();
        byte[] bytes = hole.toBytes();
        assertThat(Emptied.of(bytes, Set.of(hole.id())).taken()).isEmpty();
        assertThat(Emptied.of(bytes, Set.of("x")).bytes()).isEqualTo(bytes);
        assertThat(Emptied.of(new byte[0], Set.of(hole.id())).bytes()).isEmpty();
    }

    @Example
    void of_a_torn_tail_that_lacks_pages_what_nobody_can_tell_whose_it_is_goes_too() throws Exception {
        Lines lines = new Lines(9);
        Line other = lines.next(50);
        Line secret = lines.next(100);
        Line beside = lines.next(100);
        String words = secret.payload().orElseThrow();
        byte[] headless = secret.toBytes();
        Arrays.fill(headless, 0, 40, (byte) 0);
        // Its own words end in a gap, and behind that stand those of another.
        String gap = text(beside).strip().replaceFirst("\"text.*", "\0\0\0") + words + "\n";
        String tail = text(other) + new String(headless, StandardCharsets.UTF_8) + gap + "\0\0" + words;
        FaultyDisk disk = new FaultyDisk();
        Path copy = Desk.STORE.setAside().resolve(new TornTail(At.START, 1, null).copy(1));
        new LocalFiles(disk).write(copy, tail.getBytes(StandardCharsets.UTF_8));

        new Sweep(disk, Desk.STORE).run(Set.of());
        assertThat(disk.read(copy)).isEqualTo(tail.getBytes(StandardCharsets.UTF_8));
        new Sweep(disk, Desk.STORE).run(Set.of(secret.id()));

        assertThat(new String(disk.read(copy), StandardCharsets.UTF_8).replace('\0', '0'))
                .isEqualTo(text(other) + "\n" + text(beside.withoutPayload()));
    }

    private static String text(Line line) {
        return new String(line.toBytes(), StandardCharsets.UTF_8);
    }
}

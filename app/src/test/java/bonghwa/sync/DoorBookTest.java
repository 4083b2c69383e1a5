package bonghwa.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Who is let to the door of a hosted hub, and who must make room. */
class DoorBookTest {

    /** A line from there that was never made. */
    private static final class Line extends Socket {

        private final InetAddress from;

        Line(String from) throws UnknownHostException {
            this.from = InetAddress.ofLiteral(from);
        }

        @Override
        public InetAddress getInetAddress() {
            return from;
        }
    }

    private final AtomicLong nanos = new AtomicLong();
    private final DoorBook book = new DoorBook(new DoorLimits(Duration.ofSeconds(5), 2, 4, 2, 3, 2), nanos::get);

    private List<Line> arrive(String... froms) throws UnknownHostException {
        List<Line> lines = new ArrayList<>();
        for (String from : froms) {
            Line line = new Line(from);
            assertThat(book.arrives(line)).isTrue();
            lines.add(line);
        }
        return lines;
    }

    private static List<Boolean> gone(List<Line> lines) {
        return lines.stream().map(Socket::isClosed).toList();
    }

    @Test
    void the_oldest_of_one_address_makes_room_for_its_next() throws Exception {
        assertThat(gone(arrive("10.0.0.9", "10.0.0.1", "10.0.0.1", "10.0.0.1")))
                .containsExactly(false, true, false, false);
    }

    @Test
    void the_oldest_of_all_makes_room_when_too_many_have_proven_nothing() throws Exception {
        assertThat(gone(arrive("10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.4", "10.0.0.5")))
                .containsExactly(true, false, false, false, false);
    }

    @Test
    void who_has_proven_himself_makes_room_for_nobody() throws Exception {
        Line member = arrive("10.0.0.1").getFirst();
        assertThat(book.proven(member, "KIM")).isTrue();
        arrive("10.0.0.1", "10.0.0.1", "10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.4");

        assertThat(member.isClosed()).isFalse();
    }

    @Test
    void an_account_has_its_lines_and_all_have_theirs() throws Exception {
        List<Line> lines = new ArrayList<>();
        for (String account : List.of("KIM", "KIM", "KIM", "LEE", "PARK")) {
            Line line = arrive("10.0.0.1").getFirst();
            lines.add(line);
            assertThat(book.proven(line, account))
                    .as("%s, line %d", account, lines.size())
                    .isEqualTo(lines.size() <= 2 || lines.size() == 4);
        }
        book.leaves(lines.getFirst());
        Line next = arrive("10.0.0.1").getFirst();
        assertThat(book.proven(next, "KIM")).isTrue();
    }

    @Test
    void who_was_cut_off_cannot_prove_anything_any_more() throws Exception {
        List<Line> lines = arrive("10.0.0.1", "10.0.0.1", "10.0.0.1");

        assertThat(book.proven(lines.getFirst(), "KIM")).isFalse();
    }

    @Test
    void who_guesses_twice_is_not_listened_to_until_the_minute_is_over() throws Exception {
        Line line = arrive("10.0.0.1").getFirst();
        book.guessed(line);
        nanos.addAndGet(Duration.ofSeconds(50).toNanos());
        book.guessed(line);

        assertThat(book.arrives(new Line("10.0.0.1"))).isFalse();
        assertThat(book.arrives(new Line("10.0.0.2"))).isTrue();
        nanos.addAndGet(Duration.ofSeconds(10).toNanos());
        assertThat(book.arrives(new Line("10.0.0.1"))).isTrue();
    }

    @Test
    void one_network_of_the_newer_kind_of_addresses_is_one_guest() throws Exception {
        Line line = arrive("2001:db8:1:2::1").getFirst();
        book.guessed(line);
        book.guessed(arrive("2001:db8:1:2:ffff::9").getFirst());

        assertThat(book.arrives(new Line("2001:db8:1:2:3:4:5:6"))).isFalse();
        assertThat(book.arrives(new Line("2001:db8:1:3::1"))).isTrue();
    }

    @Test
    void when_the_hub_is_hosted_no_more_every_line_ends() throws Exception {
        List<Line> lines = arrive("10.0.0.1", "10.0.0.2");
        book.proven(lines.getFirst(), "KIM");
        book.close();

        assertThat(gone(lines)).containsExactly(true, true);
    }
}

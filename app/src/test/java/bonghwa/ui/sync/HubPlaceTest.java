package bonghwa.ui.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a hub is, said so that people know it and nothing secret is in it. */
class HubPlaceTest {

    @ParameterizedTest
    @CsvSource({
        "postgresql://hub.example.org:5432/room?pin=5f2c, hub.example.org, hub.example.org:5432/room",
        "postgresql://hub.example.org/room, hub.example.org, hub.example.org/room",
        "'postgresql://a.example.org,b.example.org/room', a.example.org, 'a.example.org,b.example.org/room'",
        "postgresql://minji:secret@10.0.0.5:5432/room, 10.0.0.5, 10.0.0.5:5432/room",
        "/media/stick/bonghwa/, bonghwa, /media/stick/bonghwa/",
        "E:\\bonghwa, bonghwa, E:\\bonghwa",
        "/, /, /",
        "stick, stick, stick"
    })
    void brief_in_a_line_and_full_where_there_is_room(String place, String brief, String full) {
        assertThat(HubPlace.of(place)).isEqualTo(new HubPlace(brief, full));
    }
}

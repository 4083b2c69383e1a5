package bonghwa.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import bonghwa.domain.Language;
import bonghwa.domain.Room;
import bonghwa.domain.State;
import bonghwa.op.Clockwork;
import bonghwa.op.Fold;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The picture of all services' states as an image. */
class StatesImageTest {

    private final SmallRoom room = new SmallRoom();

    private StatesImage image(boolean open) {
        Room folded = Fold.empty(Clockwork.Kind.REAL, room.root())
                .with(room.scribe.records())
                .room()
                .until(SmallRoom.AT);
        var incident = folded.incident(SmallRoom.INCIDENT).orElseThrow();
        Speech speech =
                Speech.of(Language.KO, incident.facts().zone(), folded.catalogue(), SmallRoom.words(Language.KO));
        return new StatesImage("판교 화재", List.of("기준"), incident, SmallRoom.AT, open, speech);
    }

    private String text(boolean open) throws IOException {
        try (Fonts fonts = new Fonts()) {
            Document page = image(open).page(new Ink(fonts));
            return page.getElementsByTagName("body").item(0).getTextContent();
        }
    }

    @Test
    void every_service_has_its_lane_and_the_public_sees_the_public_ones() throws IOException {
        room.reports("15:30", "pay/card", State.MAJOR_OUTAGE);

        assertThat(text(false)).contains("판교 화재", "기준", "로그인", "페이", "배포 도구", "전면 장애");
        assertThat(text(true)).contains("로그인", "페이").doesNotContain("배포 도구");
    }

    @Test
    void a_stretch_is_as_long_as_the_state_lasted() throws IOException {
        room.reports("15:19", "tools", State.MAJOR_OUTAGE);
        try (Fonts fonts = new Fonts()) {
            NodeList all = image(false).page(new Ink(fonts)).getElementsByTagName("div");
            boolean whole = false;
            for (int i = 0; i < all.getLength(); i++) {
                var attributes = all.item(i).getAttributes();
                String css = attributes.getNamedItem("class").getNodeValue();
                whole |= css.equals("stretch major_outage")
                        && attributes.getNamedItem("style").getNodeValue().equals("left:0.000%;width:100.000%");
            }
            assertThat(whole).isTrue();
        }
    }

    @Test
    void it_is_a_picture_with_something_on_it_and_little_white_below() throws IOException {
        room.reports("15:30", "pay/card", State.MAJOR_OUTAGE);

        BufferedImage png = ImageIO.read(new ByteArrayInputStream(image(false).png()));
        assertThat(png.getWidth()).isBetween(2000, 3000);
        assertThat(png.getHeight()).isBetween(400, 1400);
        int red = 0;
        for (int x = 0; x < png.getWidth(); x++) {
            for (int y = 0; y < png.getHeight(); y++) {
                red += (png.getRGB(x, y) & 0xFFFFFF) == 0xC8321C ? 1 : 0;
            }
        }
        assertThat(red).isGreaterThan(1000);
    }

    @Test
    void more_services_are_drawn_coarser_and_never_on_more_pixels_than_forty_million() {
        assertThat(StatesImage.perInch(3)).isEqualTo(200);
        assertThat(StatesImage.perInch(100)).isBetween(190.0, 200.0);
        for (int services : new int[] {100, 500, 5000}) {
            double dots = StatesImage.perInch(services) / 25.4;
            assertThat(297 * dots * (120 + 14 * services) * dots).isLessThanOrEqualTo(40_000_001);
        }
    }
}

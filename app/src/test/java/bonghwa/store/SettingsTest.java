package bonghwa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private final FaultyDisk disk = new FaultyDisk();
    private final StoreFolder store = new StoreFolder(Path.of("/store"));
    private final SettingsFile file = new SettingsFile(disk, store);

    @Test
    void withoutAFileEverythingHasItsDefault() throws IOException {
        Settings settings = file.read();
        assertThat(settings).isEqualTo(Settings.DEFAULT);
        assertThat(settings.language()).isEmpty();
        assertThat(settings.theme()).isEqualTo("dark");
        assertThat(settings.scale()).isEqualTo(100);
        assertThat(settings.confirmAge()).isEqualTo(Duration.ofHours(3));
        assertThat(settings.root()).isEmpty();
    }

    @Test
    void whatIsSetIsReadBack() throws IOException {
        file.write(Settings.DEFAULT
                .withLanguage("ko")
                .withTheme("light")
                .withScale(150)
                .withConfirmAge(Duration.ofMinutes(90))
                .withRoot("print"));
        Settings read = file.read();
        assertThat(read.language()).contains("ko");
        assertThat(read.theme()).isEqualTo("light");
        assertThat(read.scale()).isEqualTo(150);
        assertThat(read.confirmAge()).isEqualTo(Duration.ofMinutes(90));
        assertThat(read.root()).contains("print");
        assertThat(read.withLanguage(null).language()).isEmpty();
    }

    @Test
    void aChangeLeavesTheOldSettingsAsTheyWere() {
        Settings before = Settings.DEFAULT.withTheme("light");
        before.withTheme("contrast").withScale(200);
        assertThat(before.theme()).isEqualTo("light");
        assertThat(before.scale()).isEqualTo(100);
    }

    @Test
    void fieldsOfANewerVersionAreKept() throws IOException {
        new LocalFiles(disk).writeText(store.settings(), "{\"theme\":\"light\",\"newer\":{\"deep\":[1,2]}}");
        file.write(file.read().withTheme("dark"));
        assertThat(disk.read(store.settings())).asString().contains("\"newer\"", "\"deep\"", "\"dark\"");
    }

    @Test
    void senselessValuesCountAsNotSet() {
        Settings settings = Settings.parse("{\"scale\":\"big\",\"theme\":7,\"confirmAgeHours\":-1}")
                .orElseThrow();
        assertThat(settings.scale()).isEqualTo(100);
        assertThat(settings.theme()).isEqualTo("dark");
        assertThat(settings.confirmAge()).isEqualTo(Duration.ofHours(3));
        assertThat(Settings.parse("{\"scale\":9000}").orElseThrow().scale()).isEqualTo(200);
    }

    @Test
    void aFileThatIsNoSettingsIsSetAsideAndNeverOverwritten() throws IOException {
        for (String rubbish : new String[] {"{\"theme\":", "[]", "둘째"}) {
            new LocalFiles(disk).writeText(store.settings(), rubbish);
            assertThat(file.read()).isEqualTo(Settings.DEFAULT);
            file.write(Settings.DEFAULT.withTheme("light"));
        }
        assertThat(disk.list(store.setAside()))
                .extracting(path -> new LocalFiles(disk).readText(path).orElseThrow())
                .containsExactly("{\"theme\":", "[]", "둘째");
    }
}

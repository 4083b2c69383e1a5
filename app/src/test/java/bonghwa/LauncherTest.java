package bonghwa;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import org.junit.jupiter.api.Test;

class LauncherTest {

    @Test
    void javafxIsOnTheModulePathInTests() {
        assertThat(Node.class.getModule().isNamed()).isTrue();
    }
}

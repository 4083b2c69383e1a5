package bonghwa.ui.handover;

import java.util.function.Consumer;
import javafx.scene.Parent;

/** Where one page goes: to a printer, or where there is none into files that any browser prints. FX thread. */
@FunctionalInterface
public interface Paper {

    /** What became of a page: the key of a message, and what stands in its place, such as a file. */
    record Said(String key, String what) {}

    /** {@code page} as it is to look, {@code html} with the same words; {@code said} hears on the FX thread what became of it. */
    void put(Parent page, String html, String name, Consumer<Said> said);
}

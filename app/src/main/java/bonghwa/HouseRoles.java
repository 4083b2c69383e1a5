package bonghwa;

import bonghwa.domain.Catalogue;
import bonghwa.domain.Role;
import bonghwa.exchange.BadFile;
import bonghwa.exchange.CatalogueYaml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The roles of the starter catalogue, with what each does: for rooms that do not say it themselves. Read when first asked for. */
final class HouseRoles implements Supplier<List<Role>> {

    private static final Logger LOG = LoggerFactory.getLogger(HouseRoles.class);
    private static final String FILE = "/catalogue/starter.yaml";

    private @Nullable List<Role> roles;

    @Override
    public List<Role> get() {
        List<Role> known = roles;
        if (known == null) {
            known = read();
            roles = known;
        }
        return known;
    }

    /** Without it people still work. */
    private static List<Role> read() {
        try (InputStream in = HouseRoles.class.getResourceAsStream(FILE)) {
            return in == null
                    ? List.of()
                    : CatalogueYaml.read(text(in), Catalogue.EMPTY).roles();
        } catch (IOException | BadFile e) {
            LOG.warn("The roles of the house cannot be read", e);
            return List.of();
        }
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}

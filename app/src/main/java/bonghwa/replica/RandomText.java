package bonghwa.replica;

import bonghwa.op.Base64Url;
import java.security.SecureRandom;
import java.util.function.Supplier;

/** Random text of 128 bits: salts, and ids that nobody can guess. */
public record RandomText(SecureRandom random) implements Supplier<String> {

    @Override
    public String get() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64Url.encode(bytes);
    }
}

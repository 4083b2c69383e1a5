package bonghwa.sync;

/** A new account at a hub and the secret that its invitation carries; {@code join} replaces it at once. */
public record Login(String account, String secret) {

    /** Never the secret: what is printed ends in a log. */
    @Override
    public String toString() {
        return account;
    }
}

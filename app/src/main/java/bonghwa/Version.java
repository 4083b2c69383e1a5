package bonghwa;

/** Which version this is. */
final class Version {

    private Version() {}

    static String here() {
        String built = Version.class.getPackage().getImplementationVersion();
        return built == null ? "development" : built;
    }
}

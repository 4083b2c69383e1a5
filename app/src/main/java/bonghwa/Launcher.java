package bonghwa;

/** The program's entry. Not a JavaFX application itself, so that it starts from the class path. */
public final class Launcher {

    private Launcher() {}

    /** Runs one command; the exit code is the process's. */
    public static void main(String[] args) {
        if (args.length == 1 && args[0].equals("--version")) {
            System.out.println("bonghwa " + version());
        }
    }

    private static String version() {
        String built = Launcher.class.getPackage().getImplementationVersion();
        return built == null ? "development" : built;
    }
}

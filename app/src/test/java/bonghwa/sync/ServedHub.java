package bonghwa.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code bonghwa hub serve} as a process of its own, that can be killed and begun again; and commands on the same store. */
final class ServedHub implements AutoCloseable {

    private final LaunchedProgram program;
    private Process process;

    ServedHub(Path home) throws IOException {
        this.program = new LaunchedProgram(Files.createDirectories(home));
    }

    /** Returns once it says that it serves. */
    ServedHub serve() throws IOException {
        process = program.begin("hub", "serve", "--address", "127.0.0.1", "--json");
        BufferedReader words = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        if (words.readLine() == null) {
            throw new IOException(program.complaints());
        }
        return this;
    }

    /** Lets somebody in, by a command beside it. */
    Invitation invites(String name) throws Exception {
        return Invitation.parse(program.says("hub", "add-member", name).getLast());
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }
}

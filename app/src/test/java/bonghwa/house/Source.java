package bonghwa.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * One text file of the project.
 *
 * @param path from the project's folder, with slashes
 */
record Source(String path, String text) {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> NOT_OURS = List.of("target", ".git", ".idea", "node_modules");

    /** All files that somebody wrote, of any kind. */
    static List<Path> files() {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(PROJECT, new Walk(files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.stream().sorted().toList();
    }

    /** All texts that the rules look into. */
    static List<Source> all() {
        return files().stream()
                .filter(file -> file.toString().matches(".*\\.(java|css|sql|properties|fxml|yaml|json)"))
                .map(Source::read)
                .toList();
    }

    static String name(Path file) {
        return PROJECT.relativize(file).toString().replace('\\', '/');
    }

    boolean isJava() {
        return path.endsWith(".java");
    }

    boolean isMain() {
        return path.startsWith("app/src/main/java/");
    }

    boolean isTest() {
        return path.startsWith("app/src/test/java/");
    }

    /** Samples offend on purpose, and the rules about words have to name the words. */
    boolean isSample() {
        return path.contains("Canar") || path.startsWith("app/src/test/java/bonghwa/house/");
    }

    boolean isIn(String packageName) {
        return path.contains("/java/" + packageName.replace('.', '/') + "/");
    }

    boolean isClass(String name) {
        return path.endsWith("/java/" + name.replace('.', '/') + ".java");
    }

    private static Source read(Path file) {
        try {
            return new Source(name(file), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** Into no folder that is not ours: a build that runs meanwhile replaces files there. */
    private static final class Walk extends SimpleFileVisitor<Path> {

        private final List<Path> files;

        Walk(List<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_OURS.contains(folder.getFileName().toString())
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()
                    && !NOT_OURS.contains(file.getFileName().toString())) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}

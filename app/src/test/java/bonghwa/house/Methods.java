package bonghwa.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Measures methods with the compiler's own parser. */
final class Methods {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** Opened once: it costs far more than to parse a file. */
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    private Methods() {}

    /** The first lines of the methods that have more lines than that. */
    static List<Integer> longerThan(int limit, Source source) {
        if (source.text().lines().count() <= limit) {
            return List.of();
        }
        JavacTask task = (JavacTask) COMPILER.getTask(
                null, FILES, problem -> {}, List.of("-proc:none"), null, List.of(new InMemory(source.text())));
        List<Integer> found = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                new Ruler(unit, Trees.instance(task).getSourcePositions(), limit, found).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static final class Ruler extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final int limit;
        private final List<Integer> found;

        Ruler(CompilationUnitTree unit, SourcePositions positions, int limit, List<Integer> found) {
            this.unit = unit;
            this.positions = positions;
            this.limit = limit;
            this.found = found;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            long end = positions.getEndPosition(unit, method);
            if (end >= 0) {
                long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
                long last = unit.getLineMap().getLineNumber(end);
                if (last - first + 1 > limit) {
                    found.add((int) first);
                }
            }
            return super.visitMethod(method, null);
        }
    }

    private static final class InMemory extends SimpleJavaFileObject {

        private final String text;

        InMemory(String text) {
            super(URI.create("string:///Sample.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}

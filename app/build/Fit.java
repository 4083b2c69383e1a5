import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes libraries fit for the start-up cache, in our own folder of them: Java keeps no class of a signed jar in it (Bouncy Castle;
 * and checks its signature at every start) and none in a class format older than Java 6 (picocli). Their code stays what it is.
 * Arguments: the folder, then how the names of the jars begin. A jar that is fit already is left alone.
 */
final class Fit {

    /** Java 8: the first format of which every class says the types that its verification needs. */
    private static final int FORMAT = 52;

    private Fit() {}

    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> jars = Files.list(Path.of(arguments[0]))) {
            for (Path jar : jars.filter(j -> named(j, arguments)).toList()) {
                fit(jar);
            }
        }
    }

    private static boolean named(Path jar, String[] arguments) {
        return Stream.of(arguments).skip(1).anyMatch(jar.getFileName().toString()::startsWith);
    }

    private static void fit(Path jar) throws IOException {
        Map<ZipEntry, byte[]> entries = new LinkedHashMap<>();
        boolean changed = false;
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ClassFile classes = classes(zip);
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)")) {
                    changed = true;
                } else if (old(entry, bytes)) {
                    changed = true;
                    entries.put(entry, renewed(classes, bytes));
                } else {
                    entries.put(entry, entry.getName().equals("META-INF/MANIFEST.MF") ? unsigned(bytes) : bytes);
                }
            }
        }
        if (changed) {
            write(jar, entries);
        }
    }

    private static boolean old(ZipEntry entry, byte[] bytes) {
        return entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF") && bytes[7] < 50;
    }

    /** Without the digests of the single files. */
    private static byte[] unsigned(byte[] bytes) throws IOException {
        Manifest manifest = new Manifest(new ByteArrayInputStream(bytes));
        manifest.getEntries().clear();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        manifest.write(out);
        return out.toByteArray();
    }

    private static ClassFile classes(ZipFile zip) {
        ClassHierarchyResolver own = ClassHierarchyResolver.ofResourceParsing(type -> {
            String name = type.descriptorString();
            return read(zip, name.substring(1, name.length() - 1) + ".class");
        });
        return ClassFile.of(
                ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.ClassHierarchyResolverOption.of(own.orElse(ClassHierarchyResolver.defaultResolver())));
    }

    private static InputStream read(ZipFile zip, String name) {
        ZipEntry entry = zip.getEntry(name);
        try {
            return entry == null ? null : zip.getInputStream(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] renewed(ClassFile classes, byte[] bytes) {
        ClassTransform format = (builder, element) ->
                builder.with(element instanceof ClassFileVersion ? ClassFileVersion.of(FORMAT, 0) : element);
        return classes.transformClass(
                classes.parse(bytes),
                format.andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)));
    }

    private static void write(Path jar, Map<ZipEntry, byte[]> entries) throws IOException {
        Path made = Files.createTempFile(jar.toAbsolutePath().getParent(), "fit", null);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(made))) {
            for (Map.Entry<ZipEntry, byte[]> each : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey().getName());
                entry.setLastModifiedTime(each.getKey().getLastModifiedTime());
                out.putNextEntry(entry);
                out.write(each.getValue());
                out.closeEntry();
            }
        }
        Files.move(made, jar, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}

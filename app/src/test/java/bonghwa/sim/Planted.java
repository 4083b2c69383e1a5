package bonghwa.sim;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

/**
 * Another copy of the whole program in which one method does something else: the real code with a real fault in it. The method's
 * body becomes a call of a static method of a test class, with the object first; the honest one stays there as {@code honest}.
 */
final class Planted extends ClassLoader {

    /** That the method {@code name} of a class does what the method of the same name of {@code by} does. */
    record Fault(String owner, String name, String by) {}

    private final List<Fault> faults;

    Planted(List<Fault> faults) {
        super(Planted.class.getClassLoader());
        this.faults = faults;
    }

    /** Runs that seed in the copy; fails as {@link Simulation#run} does. */
    void run(long seed, Plant plant) {
        try {
            Class<?> plants = Class.forName(Plant.class.getName(), true, this);
            Object same = plants.getEnumConstants()[plant.ordinal()];
            var make = Class.forName(Simulation.class.getName(), true, this).getDeclaredConstructor(long.class, plants);
            make.setAccessible(true);
            Object simulation = make.newInstance(seed, same);
            var run = simulation.getClass().getDeclaredMethod("run");
            run.setAccessible(true);
            run.invoke(simulation);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof AssertionError wrong) {
                throw wrong;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!name.startsWith("bonghwa.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known != null ? known : copied(name);
        }
    }

    private Class<?> copied(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            for (Fault fault : faults) {
                bytes = fault.owner().equals(name) ? with(fault, bytes) : bytes;
            }
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static byte[] with(Fault fault, byte[] bytes) {
        ClassModel model = ClassFile.of().parse(bytes);
        boolean[] found = {false};
        byte[] planted = ClassFile.of().transformClass(model, (builder, element) -> {
            boolean here = element instanceof MethodModel m
                    && m.methodName().equalsString(fault.name())
                    && !m.flags().has(AccessFlag.BRIDGE)
                    && !m.flags().has(AccessFlag.SYNTHETIC);
            if (here && element instanceof MethodModel method) {
                found[0] = true;
                builder.withMethodBody(
                        method.methodName(),
                        method.methodType(),
                        method.flags().flagsMask(),
                        code -> call(code, fault, method));
                builder.withMethod(
                        "honest",
                        method.methodTypeSymbol(),
                        ClassFile.ACC_PUBLIC | (method.flags().has(AccessFlag.STATIC) ? ClassFile.ACC_STATIC : 0),
                        honest -> method.code().ifPresent(honest::with));
            } else {
                builder.with(element);
            }
        });
        if (!found[0]) {
            throw new IllegalArgumentException("there is no such method any more: " + fault);
        }
        return planted;
    }

    private static void call(CodeBuilder code, Fault fault, MethodModel method) {
        MethodTypeDesc type = method.methodTypeSymbol();
        int slot = 0;
        if (!method.flags().has(AccessFlag.STATIC)) {
            code.aload(slot++);
            type = type.insertParameterTypes(0, ClassDesc.of(fault.owner()));
        }
        for (ClassDesc parameter : method.methodTypeSymbol().parameterList()) {
            TypeKind kind = TypeKind.from(parameter);
            code.loadLocal(kind, slot);
            slot += kind.slotSize();
        }
        code.invokestatic(ClassDesc.of(fault.by()), fault.name(), type);
        code.return_(TypeKind.from(type.returnType()));
    }
}

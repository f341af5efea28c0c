package org.tonghu.etl.mart;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.constant.ClassDesc;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Class files of the product, and which of them some reach by the names in their constant pools. What only a debugger reads
 * is left out of their hashes, so that they stay the same when comments change.
 *
 * @param bytes of a class file by the binary name of the class
 * @param read what was read so far
 */
record ClassFiles(Function<String, byte[]> bytes, Map<String, Content> read) {
    private static final String PRODUCT = "org.tonghu.";

    private static final ClassFile FORMAT = ClassFile.of(
            ClassFile.DebugElementsOption.DROP_DEBUG,
            ClassFile.LineNumbersOption.DROP_LINE_NUMBERS,
            ClassFile.StackMapsOption.DROP_STACK_MAPS,
            ClassFile.ConstantPoolSharingOption.NEW_POOL);

    /**
     * What a class file holds.
     *
     * @param hash its SHA-256
     * @param named the classes of the product that it names
     */
    record Content(String hash, Set<String> named) {
        private static Content of(byte[] file) {
            ClassModel parsed = FORMAT.parse(file);
            Set<String> named = new TreeSet<>();
            for (PoolEntry entry : parsed.constantPool()) {
                if (entry instanceof ClassEntry type) {
                    named.add(name(type.asSymbol()));
                }
            }
            named.removeIf(name -> !name.startsWith(PRODUCT));
            byte[] stripped = FORMAT.transformClass(parsed, ClassTransform.ACCEPT_ALL);
            return new Content(Hashing.sha256().hashBytes(stripped).toString(), named);
        }

        private static String name(ClassDesc type) {
            ClassDesc element = type.isArray() ? type.componentType() : type;
            return element.isArray() ? name(element) : element.packageName() + "." + element.displayName();
        }
    }

    ClassFiles(Function<String, byte[]> bytes) {
        this(bytes, new HashMap<>());
    }

    /** Those that this program was started from. */
    static ClassFiles onClassPath() {
        return new ClassFiles(ClassFiles::fromClassPath);
    }

    /** The class file of a class on the class path. */
    static byte[] fromClassPath(String name) {
        String file = "/" + name.replace('.', '/') + ".class";
        try (InputStream in = ClassFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Cannot find " + file + ", expected it on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /**
     * The hashes of classes and of all in some packages that they reach without leaving these, by name. What they name in
     * other packages of the product is there with an empty hash.
     */
    SortedMap<String, String> reached(Collection<Class<?>> from, Set<String> packages) {
        SortedMap<String, String> reached = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>();
        from.forEach(type -> open.add(type.getName()));
        while (!open.isEmpty()) {
            String name = open.remove();
            if (!reached.containsKey(name)) {
                boolean isIn = packages.contains(name.substring(0, name.lastIndexOf('.')));
                reached.put(name, isIn ? content(name).hash() : "");
                open.addAll(isIn ? content(name).named() : Set.of());
            }
        }
        return reached;
    }

    private Content content(String name) {
        return read.computeIfAbsent(name, missing -> Content.of(bytes.apply(missing)));
    }
}

package org.tonghu.warehouse.declaration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The files that an edition is made by, as texts by path, e.g. {@code indicators/B01.yaml}: those that come with the program, or
 * those that an edition kept.
 */
public record DeclarationFiles(SortedMap<String, String> texts) {
    /** The folders that they lie in. */
    private static final List<String> FOLDERS = List.of("divisions", "indicators", "rubrics", "signals");

    public DeclarationFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public DeclarationFiles(Map<String, String> texts) {
        this(new TreeMap<>(texts));
    }

    /** Those on the class path: what the program would make an edition by today. */
    public static DeclarationFiles bundled() {
        SortedMap<String, String> texts = new TreeMap<>();
        FOLDERS.forEach(folder -> texts.putAll(ClassPath.texts(folder)));
        return new DeclarationFiles(texts);
    }

    /** The text of one file. */
    public String text(String path) {
        String text = texts.get(path);
        if (text == null) {
            throw new IllegalArgumentException(
                    "Cannot find declaration " + path + ", expected one of " + texts.keySet());
        }
        return text;
    }

    /** Every YAML file of a folder as a record, by the name of the file without its ending. */
    public <T> SortedMap<String, T> read(String folder, Class<T> type) {
        SortedMap<String, T> read = new TreeMap<>();
        texts.forEach((path, text) -> {
            if (path.startsWith(folder + "/") && path.endsWith(".yaml")) {
                String name = path.substring(folder.length() + 1, path.length() - ".yaml".length());
                read.put(name, StrictYaml.read(path, text, type));
            }
        });
        return read;
    }

    /** The same where each has an id, which is the name of its file. */
    public <T> SortedMap<String, T> byId(String folder, Class<T> type, Function<T, String> id) {
        SortedMap<String, T> byId = read(folder, type);
        byId.forEach((name, declared) -> {
            if (!name.equals(id.apply(declared))) {
                throw new IllegalArgumentException("Cannot read " + folder + "/" + name + ".yaml: id is "
                        + id.apply(declared) + ", expected the file's name");
            }
        });
        return byId;
    }

    /** The rows of a CSV table in its own order, each as long as the header, which is left out; values hold no quotes. */
    public List<String[]> rows(String path) {
        List<String> lines = text(path).lines().toList();
        int width = lines.getFirst().split(",", -1).length;
        return lines.stream().skip(1).map(line -> fields(path, line, width)).toList();
    }

    private static String[] fields(String path, String line, int width) {
        String[] fields = line.split(",", -1);
        if (fields.length != width) {
            throw new IllegalArgumentException(
                    "Cannot read " + path + ": line " + line + ", expected " + width + " fields");
        }
        return fields;
    }

    /** What tells some of the files from others: SHA-256 over the texts of a folder in order of path, in hexadecimal. */
    public String version(String folder) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            texts.forEach((path, text) -> {
                if (path.startsWith(folder + "/")) {
                    sha256.update((path + "\n" + text).getBytes(StandardCharsets.UTF_8));
                }
            });
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot hash declarations: this JDK lacks SHA-256", e);
        }
    }
}

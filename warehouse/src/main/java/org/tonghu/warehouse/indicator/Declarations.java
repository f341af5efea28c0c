package org.tonghu.warehouse.indicator;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads what is declared in YAML on the class path, strictly: a key too many or too few is an error. */
public final class Declarations {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private Declarations() {}

    /** Every declaration of a class path folder by its id, which is the name of its file. */
    public static <T> Map<String, T> byId(String folder, Class<T> type, Function<T, String> id) {
        Map<String, T> byId = new TreeMap<>();
        read(folder, type).forEach((file, declared) -> {
            if (!file.equals(id.apply(declared) + ".yaml")) {
                throw new IllegalStateException("Cannot read " + folder + "/" + file + ": id is " + id.apply(declared)
                        + ", expected the file's name");
            }
            byId.put(id.apply(declared), declared);
        });
        return byId;
    }

    /** Every YAML file of a class path folder, by file name. */
    public static <T> Map<String, T> read(String folder, Class<T> type) {
        URL url = Declarations.class.getResource("/" + folder);
        if (url == null) {
            throw new IllegalStateException("Cannot find " + folder + " on the class path");
        }
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return read(Path.of(uri), type);
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return read(jar.getPath(folder), type);
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("Cannot read " + folder + " on the class path", e);
        }
    }

    private static <T> Map<String, T> read(Path folder, Class<T> type) throws IOException {
        Map<String, T> read = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            read.put(name, parse(folder.getFileName() + "/" + name, Files.readString(file), type));
        }
        return read;
    }

    private static <T> T parse(String name, String text, Class<T> type) {
        try {
            return YAML.readValue(text, type);
        } catch (JacksonException e) {
            throw new IllegalStateException("Cannot read " + name + ": " + e.getOriginalMessage(), e);
        }
    }
}

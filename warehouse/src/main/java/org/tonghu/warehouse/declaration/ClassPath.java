package org.tonghu.warehouse.declaration;

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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the YAML and CSV files of a folder of the class path, which is a folder of the build or lies in a jar. */
final class ClassPath {
    private ClassPath() {}

    /** Their texts by path. */
    static SortedMap<String, String> texts(String folder) {
        URL url = ClassPath.class.getResource("/" + folder);
        if (url == null) {
            throw new IllegalStateException("Cannot find " + folder + " on the class path");
        }
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return texts(folder, Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return texts(folder, jar.getPath(folder));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("Cannot read " + folder + " on the class path", e);
        }
    }

    private static SortedMap<String, String> texts(String folder, Path path) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(path)) {
            files = all.filter(file -> file.toString().matches(".*\\.(yaml|csv)"))
                    .toList();
        }
        for (Path file : files) {
            texts.put(folder + "/" + file.getFileName(), Files.readString(file));
        }
        return texts;
    }
}

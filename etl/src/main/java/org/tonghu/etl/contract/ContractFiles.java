package org.tonghu.etl.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the YAML files of the contract; all that is wrong with a file is said at once. */
final class ContractFiles {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private ContractFiles() {}

    /** A dataset with more columns behind its own. */
    static DatasetSpec dataset(String name, List<Column> more) {
        String file = "datasets/" + name + ".yaml";
        return dataset(file, text(file), more);
    }

    static DatasetSpec dataset(String file, String text, List<Column> more) {
        DatasetSpec spec = parse(file, text, DatasetSpec.class).with(more);
        refuse(file, Consistency.problems(spec));
        return spec;
    }

    static String text(String file) {
        try (InputStream in =
                Objects.requireNonNull(ContractFiles.class.getResourceAsStream("/" + file), "no file " + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    static <T extends Record> T parse(String file, String text, Class<T> type) {
        try {
            JsonNode tree = YAML.readTree(text);
            refuse(file, Shape.problems(tree, type));
            return YAML.treeToValue(tree, type);
        } catch (JacksonException e) {
            throw new IllegalStateException("Cannot read " + file + ": " + e.getOriginalMessage(), e);
        }
    }

    private static void refuse(String file, List<String> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalStateException("Cannot read " + file + ": " + String.join("; ", problems));
        }
    }
}

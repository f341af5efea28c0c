package org.tonghu.etl.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All datasets that offices may send, rosters before what refers to them. */
public final class Contract {
    private static final List<String> NAMES = List.of(
            "institutions",
            "workers",
            "children",
            "visits",
            "trainings",
            "funds",
            "contracts",
            "organizations",
            "cases",
            "checks",
            "evidence");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final List<DatasetSpec> datasets;

    private Contract(List<DatasetSpec> datasets) {
        this.datasets = datasets;
    }

    /** The contract that comes with the product, read once. */
    public static Contract bundled() {
        return Bundled.CONTRACT;
    }

    private static final class Bundled {
        static final Contract CONTRACT =
                new Contract(NAMES.stream().map(Contract::read).toList());
    }

    private static DatasetSpec read(String name) {
        String file = "/datasets/" + name + ".yaml";
        try (InputStream in = Contract.class.getResourceAsStream(file)) {
            return YAML.readValue(in, DatasetSpec.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    public List<DatasetSpec> datasets() {
        return datasets;
    }

    public DatasetSpec dataset(String name) {
        return datasets.stream()
                .filter(d -> d.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Cannot find dataset: " + name));
    }
}

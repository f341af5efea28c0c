package org.tonghu.etl.publish.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tonghu.etl.contract.Contract;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The office's settings of the checks: {@code audits.yaml} at the root of its warehouse says what shall differ from those
 * that come with the product, which explain each.
 */
public record AuditSettings(
        List<String> block,
        BigDecimal shrinkShare,
        int shrinkRows,
        int silentMonths,
        List<String> silentDatasets,
        BigDecimal absentShare) {
    private static final String FILE = "audits.yaml";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    public AuditSettings {
        block.stream()
                .filter(name -> !Checks.doubts().contains(name))
                .forEach(name -> refuse("block", name, "one of " + String.join(", ", Checks.doubts())));
        silentDatasets.forEach(Contract.bundled()::dataset);
        for (BigDecimal share : List.of(shrinkShare, absentShare)) {
            if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
                refuse("share", share, "0 to 1");
            }
        }
        if (shrinkRows < 1 || silentMonths < 1) {
            refuse("rows or months", Math.min(shrinkRows, silentMonths), "1 or more");
        }
    }

    private static void refuse(String what, Object value, String expected) {
        throw new IllegalArgumentException("Cannot set " + what + ": " + value + ", expected " + expected);
    }

    /** The settings of a warehouse. */
    public static AuditSettings in(Path warehouse) {
        Path file = warehouse.resolve(FILE);
        try (InputStream bundled = AuditSettings.class.getResourceAsStream("/" + FILE)) {
            ObjectNode settings = (ObjectNode) YAML.readTree(bundled);
            if (Files.exists(file) && YAML.readTree(Files.readString(file)) instanceof ObjectNode own) {
                settings.setAll(own);
            }
            return YAML.treeToValue(settings, AuditSettings.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Cannot read " + file + ": " + e.getOriginalMessage(), e);
        }
    }
}

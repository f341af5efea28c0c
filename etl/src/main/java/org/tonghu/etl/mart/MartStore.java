package org.tonghu.etl.mart;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.tonghu.etl.fact.Fact;
import org.tonghu.etl.fact.FactInput;
import org.tonghu.warehouse.indicator.Catalogue;
import org.tonghu.warehouse.indicator.Indicator;

/** Fact and marts of a batch on disk: {@code facts/<batch>/<fact>/} and {@code marts/<batch>/}. */
public final class MartStore {
    private final Path facts;
    private final Path marts;

    public MartStore(Path warehouse, int batch) {
        this.facts = warehouse.resolve("facts").resolve(Integer.toString(batch));
        this.marts = warehouse.resolve("marts").resolve(Integer.toString(batch));
    }

    /**
     * Makes and writes all facts, and the marts of all indicators over them; the folder of the marts. Facts are made at the
     * same time: on small batches planning takes longer than the work.
     */
    public Path write(FactInput in) {
        List<String> names = Catalogue.bundled().indicators().stream()
                .map(Indicator::fact)
                .distinct()
                .sorted()
                .toList();
        names.parallelStream().forEach(fact -> writeFact(fact, in));
        Dataset<Row> all = names.stream()
                .map(fact -> marts(fact, in))
                .reduce(Dataset::unionByName)
                .orElseThrow();
        all.coalesce(1).write().mode(SaveMode.Overwrite).parquet(marts.toString());
        return marts;
    }

    private void writeFact(String fact, FactInput in) {
        Marts.summed(Fact.named(fact).rows(in))
                .coalesce(1)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(folder(fact));
    }

    private Dataset<Row> marts(String fact, FactInput in) {
        Dataset<Row> summed = in.months().sparkSession().read().parquet(folder(fact));
        return Marts.of(indicatorsOver(fact), Marts.rolledUp(summed, in.units()));
    }

    private String folder(String fact) {
        return facts.resolve(fact).toString();
    }

    private static List<Indicator> indicatorsOver(String fact) {
        return Catalogue.bundled().indicators().stream()
                .filter(indicator -> indicator.fact().equals(fact))
                .toList();
    }
}

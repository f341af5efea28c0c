package org.tonghu.etl.mart;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
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

    /** Makes and writes all facts, and the marts of all indicators over them; the folder of the marts. */
    public Path write(FactInput in) {
        Dataset<Row> all = Catalogue.bundled().indicators().stream()
                .map(Indicator::fact)
                .distinct()
                .sorted()
                .map(fact -> marts(fact, in))
                .reduce(Dataset::unionByName)
                .orElseThrow();
        all.coalesce(1).write().mode(SaveMode.Overwrite).parquet(marts.toString());
        return marts;
    }

    private Dataset<Row> marts(String fact, FactInput in) {
        SparkSession spark = in.months().sparkSession();
        String folder = facts.resolve(fact).toString();
        Marts.summed(Fact.named(fact).rows(in))
                .coalesce(1)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(folder);
        Dataset<Row> rolledUp = Marts.rolledUp(spark.read().parquet(folder), in.units());
        return indicatorsOver(fact).stream()
                .map(indicator -> Marts.of(indicator, rolledUp))
                .reduce(Dataset::unionByName)
                .orElseThrow();
    }

    private static List<Indicator> indicatorsOver(String fact) {
        return Catalogue.bundled().indicators().stream()
                .filter(indicator -> indicator.fact().equals(fact))
                .toList();
    }
}

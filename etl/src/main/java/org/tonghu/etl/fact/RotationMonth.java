package org.tonghu.etl.fact;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_intersect;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.date_sub;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Grain: person of one role and month, in the unit of the latest spell that has a day in the year up to the month's end.
 * Who was in post on at least 90 distinct days of the calendar year up to then, and what training was passed in it.
 */
record RotationMonth(String role, String level, String persons, List<String> organisers, List<String> topics) {
    private static final int DAYS_IN_POST = 90;
    private static final List<String> COMMON_TOPICS = List.of("家庭走访", "信息更新", "强制报告", "政策链接", "监护主体责任", "家庭教育");

    static Fact factOfDirectors() {
        return fact("director_rotation_month", ofDirectors());
    }

    static Fact factOfSupervisors() {
        return fact("supervisor_rotation_month", ofSupervisors());
    }

    private static Fact fact(String table, RotationMonth rotation) {
        return Fact.ofSubjects(table, RotationMonth.class, in -> rotation.of(in), "workers", "trainings");
    }

    private static RotationMonth ofDirectors() {
        return new RotationMonth(Workers.DIRECTOR, "village", "directors", List.of("省级", "市级", "县级"), withDuty("主任职责"));
    }

    /** Supervisors are trained by the prefecture or the province. */
    private static RotationMonth ofSupervisors() {
        return new RotationMonth(Workers.SUPERVISOR, "township", "supervisors", List.of("省级", "市级"), withDuty("督导员职责"));
    }

    private static List<String> withDuty(String ownDuty) {
        return Stream.concat(COMMON_TOPICS.stream(), Stream.of(ownDuty)).toList();
    }

    Dataset<Row> of(FactInput in) {
        Dataset<Row> spells = spellsInYear(in);
        Dataset<Row> due = longEnough(spells);
        Dataset<Row> latest = Workers.onlyLatest(spells, "month", "person");
        return in.placedAt(latest, level, "division")
                .join(due, onPerson("d"))
                .join(training(in), onPerson("t"), "left")
                .select(
                        col("month"),
                        col("list"),
                        lit(level).as("level"),
                        col("unit_code").as("code"),
                        lit(1).as(persons),
                        when(col("t_person").isNotNull(), 1).otherwise(0).as("trained"),
                        coalesce(col("t_topics"), lit(0)).as("topics_covered"),
                        lit(topics.size()).as("topics_due"));
    }

    private static Column onPerson(String side) {
        return col("month").equalTo(col(side + "_month")).and(col("person").equalTo(col(side + "_person")));
    }

    /** Spells once for each month of whose year, up to the month's end, they hold a day: from {@code begin} to {@code end}. */
    private Dataset<Row> spellsInYear(FactInput in) {
        Column begin = greatest(col("appointed_on"), col("year_start"));
        Column end = least(col("p"), coalesce(date_sub(col("left_on"), 1), col("p")));
        return in.inMonths(
                        Workers.spells(in, role), "person", col("appointed_on").leq(col("p")))
                .withColumn("begin", begin)
                .withColumn("end", end)
                .where(col("begin").leq(col("end")));
    }

    /** Persons with at least 90 distinct days: of overlapping spells a day counts once. */
    private static Dataset<Row> longEnough(Dataset<Row> spells) {
        WindowSpec earlier = Window.partitionBy("month", "person")
                .orderBy("begin", "end")
                .rowsBetween(Window.unboundedPreceding(), -1);
        Column counted = max("end").over(earlier);
        return spells.withColumn("counted", counted)
                .withColumn("fresh", greatest(col("begin"), coalesce(date_add(col("counted"), 1), col("begin"))))
                .withColumn("days", greatest(datediff(col("end"), col("fresh")).plus(1), lit(0)))
                .groupBy(col("month").as("d_month"), col("person").as("d_person"))
                .agg(sum("days").as("days"))
                .where(col("days").geq(DAYS_IN_POST));
    }

    /** Persons with a valid session that ended in the year up to the month's end, and the topics of all of them. */
    private Dataset<Row> training(FactInput in) {
        Column valid = col("attended")
                .and(col("result").equalTo("合格"))
                .and(col("mode").isin("集中", "直播"))
                .and(col("level").isin(organisers.toArray()));
        Column own = array(topics.stream().map(t -> lit(t)).toArray(Column[]::new));
        Dataset<Row> passed = in.standing("trainings")
                .where(valid.and(col("ends_on").geq(in.firstMonth().atDay(1).withDayOfYear(1))));
        return in.inMonths(passed, "person", col("ends_on").between(col("year_start"), col("p")))
                .groupBy(col("month").as("t_month"), col("person").as("t_person"))
                .agg(flatten(collect_list(split(col("topics"), "、"))).as("all_topics"))
                .withColumn("t_topics", size(array_intersect(array_distinct(col("all_topics")), own)))
                .drop("all_topics");
    }
}

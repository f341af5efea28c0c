package org.tonghu.etl.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.tonghu.warehouse.duck.Duck;

/** What a load of visits is compared with: the same files in DuckDB, bare and with the same checks. */
record DuckVisits(Path inbox, Path out) {
    /** The floor: every row as it is into one Parquet folder a month, nothing checked. */
    void copy() {
        try (Duck duck = Duck.inMemory()) {
            duck.execute("set preserve_insertion_order = false", Map.of());
            duck.execute("""
                    copy (select *, left("走访日期", 7) as month from %s)
                    to '%s' (format parquet, compression zstd, partition_by (month), overwrite)
                    """.formatted(files("走访记录"), out), Map.of());
        }
    }

    /** The same checks, pseudonyms and fates as ours: good rows by month, bad rows with their reasons, counts by file. */
    void check(LocalDate loadDate) {
        try (Duck duck = Duck.inMemory()) {
            duck.execute("set preserve_insertion_order = false", Map.of());
            MACROS.lines().filter(line -> !line.isBlank()).forEach(line -> duck.execute(line, Map.of()));
            duck.execute("set temp_directory = '%s'".formatted(out.resolve("tmp")), Map.of());
            duck.execute(roster("children", "儿童名册", "min(try_cast(\"建档日期\" as date))"), Map.of());
            duck.execute(roster("workers", "人员名册", "null::date"), Map.of());
            type(duck);
            check(duck, loadDate);
            duck.execute(FATES, Map.of());
            duck.execute(
                    "copy (select *, strftime(visited_on, '%%Y-%%m') as month from fated) to '%s' "
                                    .formatted(out.resolve("good"))
                            + "(format parquet, compression zstd, partition_by (month), overwrite)",
                    Map.of());
            duck.execute(
                    "copy (select * from checked where len(reasons) > 0) to '%s' (format parquet)"
                            .formatted(out.resolve("bad.parquet")),
                    Map.of());
            duck.execute(
                    "copy (select filename, fate, count(*) from fated group by all) to '%s'"
                            .formatted(out.resolve("report.csv")),
                    Map.of());
        }
    }

    private void type(Duck duck) {
        duck.execute("""
            create view typed as
            select filename, row_number() over () as line, *, day(visited_text) as visited_on, instant(entered_text) as entered_at,
                   case when shaped(child_id) and id_fits(child_id) then hmac(child_id) end as child,
                   case when shaped(worker_id) and id_fits(worker_id) then hmac(worker_id) end as worker
            from (select filename, clean("走访编号") as visit, upper(clean("儿童身份证号")) as child_id,
                         upper(clean("走访人身份证号")) as worker_id, clean("走访日期") as visited_text,
                         clean("走访方式") as mode, trim("发现问题") as finding, clean("强制报告") as report,
                         clean("处置日期") as resolved_text, clean("录入时间") as entered_text from %s)
            """.formatted(files("走访记录")), Map.of());
    }

    private static void check(Duck duck, LocalDate loadDate) {
        duck.execute("""
            create table checked as
            select t.* exclude (child_id, worker_id, visited_text, entered_text), list_filter([
                case when visit is null then 'REQUIRED visit' end,
                case when child_id is null then 'REQUIRED child' when not shaped(child_id) then 'FORMAT child'
                     when child is null then 'ID_CHECKSUM child' when c.person is null then 'UNKNOWN_REFERENCE child' end,
                case when worker_id is null then 'REQUIRED worker' when not shaped(worker_id) then 'FORMAT worker'
                     when worker is null then 'ID_CHECKSUM worker' when w.person is null then 'UNKNOWN_REFERENCE worker' end,
                case when visited_text is null then 'REQUIRED visited' when visited_on is null then 'FORMAT visited'
                     when visited_on > date '%s' then 'FUTURE visited' when visited_on > entered_at::date then 'ORDER visited'
                     when visited_on < c.since then 'ORDER visited' end,
                case when mode is null then 'REQUIRED mode'
                     when mode not in ('入户', '到校', '电话', '视频') then 'UNKNOWN_VALUE mode' end,
                case when finding <> '' and finding not in ('无', '监护缺失', '失学辍学', '患病', '残疾', '疑似侵害', '户口', '其他')
                     then 'UNKNOWN_VALUE finding' end,
                case when lower(report) not in ('是', '否', 'y', 'n', '1', '0', 'true', 'false')
                     then 'UNKNOWN_VALUE report' end,
                case when resolved_text is not null and day(resolved_text) is null then 'FORMAT resolved' end,
                case when entered_text is null then 'REQUIRED entered' when entered_at is null then 'FORMAT entered'
                     when entered_at::date > date '%s' then 'FUTURE entered' end], lambda reason: reason is not null) as reasons
            from typed t left join children c on c.person = t.child left join workers w on w.person = t.worker
            """.formatted(loadDate, loadDate), Map.of());
    }

    private String files(String name) {
        return "read_csv('%s/*/%s.csv', header = true, all_varchar = true, filename = true, quote = '\"')"
                .formatted(inbox, name);
    }

    private String roster(String table, String file, String since) {
        return "create table %s as select hmac(\"身份证号\") as person, %s as since from %s group by all"
                .formatted(table, since, files(file));
    }

    /** The key is a fixed one: what counts is the work. */
    private static final String MACROS = """
            create macro digit(id, i) as cast(substr(id, i, 1) as integer);
            create macro weighed(id) as 7*digit(id,1)+9*digit(id,2)+10*digit(id,3)+5*digit(id,4)+8*digit(id,5)+4*digit(id,6)+2*digit(id,7)+digit(id,8)+6*digit(id,9)+3*digit(id,10)+7*digit(id,11)+9*digit(id,12)+10*digit(id,13)+5*digit(id,14)+8*digit(id,15)+4*digit(id,16)+2*digit(id,17);
            create macro id_fits(id) as substr('10X98765432', 1 + weighed(id) % 11, 1) = substr(id, 18, 1) and try_strptime(substr(id, 7, 8), '%Y%m%d') is not null;
            create macro hmac(id) as unhex(sha256(unhex(repeat('5c', 64)) || unhex(sha256(unhex(repeat('36', 64)) || encode(id)))))[1:16];
            create macro clean(text) as case when trim(text) in ('', '-', '—', '/', '无', 'N/A', 'NULL') then null else trim(text) end;
            create macro day(text) as try_strptime(text, ['%Y-%m-%d', '%Y/%m/%d', '%Y.%m.%d', '%Y年%m月%d日', '%Y%m%d'])::date;
            create macro instant(text) as try_strptime(text, ['%Y-%m-%d %H:%M:%S', '%Y-%m-%d %H:%M', '%Y/%m/%d %H:%M:%S', '%Y-%m-%dT%H:%M:%S', '%Y-%m-%d']);
            create macro shaped(id) as regexp_full_match(id, '[0-9]{17}[0-9X]');
            """;

    private static final String FATES = """
            create table fated as
            select *, case when delivery > 1 then 'duplicate'
                           when row_number() over (partition by visit
                                order by delivery > 1, entered_at desc, filename desc, line desc) = 1 then 'accepted'
                           else 'superseded' end as fate
            from (select *, row_number() over (partition by visit, child, worker, visited_on, mode, finding, report,
                                               resolved_text, entered_at order by filename, line) as delivery
                  from checked where len(reasons) = 0)
            """;
}

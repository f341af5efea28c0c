package org.tonghu.etl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.etl.crash.Child;
import org.tonghu.etl.load.LoadOptions;
import org.tonghu.etl.load.Pipeline;
import org.tonghu.etl.load.Progress;
import org.tonghu.etl.sample.SampleOptions;
import org.tonghu.etl.sample.SampleProvince;
import tools.jackson.databind.json.JsonMapper;

/** Nothing that the product writes tells who anybody is, nor the key that could tell. */
class IdentityTest {
    private static final YearMonth MONTH = YearMonth.of(2020, 12);

    @TempDir
    private static Path folder = Path.of("");

    private static String failure = "";

    /** One load that fails when it has read the rosters and the visits, and leaves a stack trace; then one that does not. */
    @BeforeAll
    static void loadACountyOfTheSample() throws Exception {
        SampleProvince.write(
                SampleOptions.of(folder.resolve("inbox")).withMonths(1).withOnly(Set.of("350702000000")), done -> {});
        Path written = Files.createDirectories(folder.resolve("written"));
        Path warehouse = Files.createDirectories(written.resolve("warehouse"));
        Path inTheWay = Files.createFile(
                Files.createDirectories(warehouse.resolve("quarantine")).resolve("visits"));
        Child load = Child.start(
                written.resolve("child"),
                "",
                List.of(
                        "load",
                        "--inbox=" + folder.resolve("inbox"),
                        "--warehouse=" + warehouse,
                        "--load-date=2021-01-15",
                        "--first-month=" + MONTH,
                        "--key-file=" + folder.resolve("key"),
                        "--master=local[2]"));
        assertThat(load.end()).as(load.says()).isEqualTo(1);
        failure = Files.readString(written.resolve("child/tonghu.log"));
        Files.delete(inTheWay);
        load(written, warehouse);
        Files.writeString(
                written.resolve("quarantine.csv"),
                Run.of("quarantine", "--warehouse=" + warehouse, "--format=csv").out());
    }

    private static void load(Path written, Path warehouse) throws IOException {
        LoadOptions options = new LoadOptions(
                folder.resolve("inbox"),
                warehouse,
                LocalDate.of(2021, 1, 15),
                Optional.of(MONTH),
                folder.resolve("key"));
        Progress progress = new Progress(
                new PrintStream(written.resolve("progress.txt").toFile(), StandardCharsets.UTF_8), false, 1);
        Pipeline.Result result = new Pipeline(OneSession.spark(), options, progress, warehouse.resolve(".work")).run();
        assertThat(result.report().total("quarantined")).isPositive();
        for (Locale language : List.of(Locale.ROOT, Locale.ENGLISH)) {
            JsonMapper.shared()
                    .writeValue(
                            written.resolve("report" + language + ".json").toFile(),
                            result.report().asJson(language));
        }
    }

    @Test
    void noIdentityNumberNameOrPhoneNumberOfTheInboxIsInAnythingThatWasWritten() throws IOException {
        Persons persons = Persons.in(folder.resolve("inbox"));
        assertThat(persons.numbers().size()).isGreaterThan(100);
        assertThat(persons.names().size()).isGreaterThan(100);
        assertThat(persons.phones().size()).isGreaterThan(50);
        assertThat(failure).contains(" failed", "\tat org.tonghu.etl.");

        Set<String> found = new TreeSet<>();
        List<String> kinds = new ArrayList<>();
        for (Path file : Written.files(folder.resolve("written"))) {
            String name = String.valueOf(file.getFileName());
            kinds.add(name.substring(name.lastIndexOf('.') + 1));
            persons.within(Written.text(file)).forEach(text -> found.add(text + " in " + file));
        }

        assertThat(found).isEmpty();
        assertThat(kinds).contains("parquet", "duckdb", "json", "csv", "log", "txt", "xlsx");
    }

    @Test
    void theSearchFindsWhatIsThere() throws IOException {
        Persons persons = Persons.in(folder.resolve("inbox"));
        String number = persons.numbers().iterator().next();

        assertThat(persons.within("身份证号=" + number + "；")).contains(number);
        assertThat(Written.files(folder.resolve("inbox"))).isNotEmpty();
    }

    @Test
    void theKeyIsInNothingThatWasWritten() throws IOException {
        String hex = Files.readString(folder.resolve("key")).strip();
        byte[] key = HexFormat.of().parseHex(hex);
        List<String> forms = List.of(
                hex,
                hex.toUpperCase(Locale.ROOT),
                Base64.getEncoder().encodeToString(key),
                new String(key, StandardCharsets.ISO_8859_1));
        for (Path file : Written.files(folder.resolve("written"))) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertThat(forms.stream().filter(bytes::contains))
                    .as(file.toString())
                    .isEmpty();
            assertThat(Written.text(file)).doesNotContain(hex);
        }
    }
}

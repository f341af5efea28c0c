package org.tonghu.etl.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.etl.contract.Column;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.contract.DatasetSpec;

/** Templates hold the contract in a spreadsheet's own means. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TemplatesTest {
    @TempDir
    private static Path folder = Path.of("");

    private final List<DatasetSpec> datasets = Contract.bundled().datasets();

    @BeforeAll
    void writeAll() throws IOException {
        Templates.write(folder);
    }

    @Test
    void theSameContractGivesTheSameBytes() throws IOException {
        Path again = Files.createDirectory(folder.resolve("again"));
        for (Path file : Templates.write(again)) {
            assertThat(file).hasSameBinaryContentAs(folder.resolve(file.getFileName()));
        }
    }

    @Test
    void theFirstRowIsTheHeaderOfTheContractAndTheOnlyOne() throws IOException {
        for (DatasetSpec spec : datasets) {
            try (ReadableWorkbook workbook = new ReadableWorkbook(file(spec).toFile())) {
                List<Row> rows = workbook.getFirstSheet().read();
                assertThat(rows).hasSize(1);
                assertThat(rows.getFirst().stream().map(cell -> cell.getText()))
                        .isEqualTo(spec.columns().stream().map(Column::header).toList());
                assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
                        .containsExactly(spec.title().zh(), "填报说明");
            }
        }
    }

    @Test
    void choicesAndFlagsDropDownWithTheValuesOfTheContract() throws IOException {
        for (DatasetSpec spec : datasets) {
            String sheet = part(spec, "xl/worksheets/sheet1.xml");
            for (int i = 0; i < spec.columns().size(); i++) {
                List<String> choices = new ColumnWords(spec, spec.columns().get(i), Words.ZH).choices();
                String cells = "sqref=\"%1$c2:%1$c1048576\"".formatted('A' + i);
                assertThat(sheet.contains(cells)).isEqualTo(!choices.isEmpty());
                assertThat(choices.isEmpty() || sheet.contains(formula(choices)))
                        .as(spec.columns().get(i).header())
                        .isTrue();
            }
        }
    }

    /** A spreadsheet takes at most 255 characters there. */
    private static String formula(List<String> choices) {
        String list = String.join(",", choices);
        assertThat(list).hasSizeLessThan(255).doesNotContain("\"");
        return "<formula1>\"" + list + "\"</formula1>";
    }

    @Test
    void everyHeaderHasANoteThatItsBoxHasRoomFor() throws IOException {
        for (DatasetSpec spec : datasets) {
            assertThat(count(part(spec, "xl/comments1.xml"), "<comment "))
                    .isEqualTo(spec.columns().size());
            assertThat(part(spec, "xl/drawings/vmlDrawing1.vml"))
                    .contains("<x:Anchor>1,15,0,5,4,15,12,5<")
                    .doesNotContain("<x:Anchor>0,0");
        }
    }

    @Test
    void theRulesSayOfEveryColumnWhatThePageSays() throws IOException {
        for (DatasetSpec spec : datasets) {
            try (ReadableWorkbook workbook = new ReadableWorkbook(file(spec).toFile())) {
                List<List<String>> rows = workbook.findSheet("填报说明").orElseThrow().read().stream()
                        .map(row -> row.stream().map(cell -> cell.getText()).toList())
                        .toList();
                DatasetWords words = new DatasetWords(spec, Words.ZH);
                assertThat(rows)
                        .containsAll(spec.columns().stream().map(words::cells).toList())
                        .containsAll(Stream.concat(words.rules().stream(), Words.ZH.fileRules().stream())
                                .map(List::of)
                                .toList());
            }
        }
    }

    @Test
    void numbersThatASpreadsheetWouldSpoilStandInTextCells() throws IOException {
        Map<String, DatasetSpec> byName = datasets.stream().collect(Collectors.toMap(DatasetSpec::name, spec -> spec));
        DatasetSpec funds = Objects.requireNonNull(byName.get("funds"));
        Path filled = folder.resolve("filled.xlsx");
        FilledTemplate.write(file(funds), filled, funds.columns(), Map.of("凭证号", "0012345678901234567", "年度", "2020"));
        try (ReadableWorkbook workbook = new ReadableWorkbook(filled.toFile())) {
            Row row = workbook.getFirstSheet().read().getLast();
            assertThat(row.getCell(0).getValue()).isEqualTo("0012345678901234567");
            assertThat(row.getCell(1).getValue()).isEqualTo(new BigDecimal("2020"));
        }
        Files.delete(filled);
    }

    private static int count(String text, String word) {
        return text.split(word, -1).length - 1;
    }

    private static Path file(DatasetSpec spec) {
        return folder.resolve(spec.title().zh() + ".xlsx");
    }

    private static String part(DatasetSpec spec, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file(spec).toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

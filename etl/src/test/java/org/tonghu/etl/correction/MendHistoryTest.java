package org.tonghu.etl.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tonghu.etl.Nightly;
import org.tonghu.etl.correction.MendLoop.Held;

/** Corrections under another key, and without the batch that they correct or came in: six editions more than {@code MendTest}. */
@Nightly
class MendHistoryTest {
    private static final List<Held> NEVER_CORRECTED = List.of(
            new Held(1, "延平资金.csv", 2, "FORMAT", "支出金额(万元)"),
            new Held(1, "省资金.csv", 3, "FORMAT", "支出金额(万元)"),
            new Held(1, "走访.csv", 5, "FORMAT", ""));

    @BeforeAll
    static void goOn() throws IOException {
        MendLoop.goOn();
    }

    @Test
    void anotherKeyChangesNoContentAndNoWorkbook() throws IOException {
        assertThat(MendLoop.manifest(5).contentHash())
                .isEqualTo(MendLoop.manifest(3).contentHash());
        assertThat(Files.readAllBytes(MendLoop.workbook(5))).isEqualTo(Files.readAllBytes(MendLoop.workbook(3)));
    }

    @Test
    void whatWasStillWrongIsAcceptedOnceItIsRight() {
        assertThat(MendLoop.report(6).total("accepted")).isEqualTo(3);
        assertThat(MendLoop.numerator(6, "B01", "350926000000")).isEqualByComparingTo("6");
        assertThat(MendLoop.held(6))
                .filteredOn(held -> held.batch() != 2)
                .containsExactlyInAnyOrderElementsOf(NEVER_CORRECTED);
        assertThat(MendLoop.held(6))
                .filteredOn(held -> held.batch() == 2)
                .allMatch(held -> held.file().equals("错号.csv"));
    }

    @Test
    void takingCorrectionsBackLetsTheSameOnesOfALaterBatchDoTheirWork() {
        assertThat(MendLoop.numerator(7, "D07", "350926000000")).isEqualByComparingTo("1");
        assertThat(MendLoop.numerator(7, "B01", "350926000000")).isEqualByComparingTo("5");
        assertThat(MendLoop.held(7)).contains(new Held(1, "人员.csv", 7, "UNKNOWN_DIVISION", "区划代码"));
        assertThat(MendLoop.held(7)).contains(new Held(6, "再更正.xlsx", 4, "UNKNOWN_ROW", ""));
    }

    @Test
    void takingAllCorrectionsBackBringsQuarantineFiguresAndWorkbooksBack() throws IOException {
        assertThat(MendLoop.held(9)).isEqualTo(MendLoop.held(1));
        assertThat(MendLoop.marts(9)).isEqualTo(MendLoop.marts(1));
        assertThat(Files.readAllBytes(MendLoop.workbook(9))).isEqualTo(Files.readAllBytes(MendLoop.workbook(1)));
    }

    @Test
    void withoutTheFilesThatTheyCorrectCorrectionsCorrectNothing() {
        assertThat(MendLoop.held(10))
                .hasSize(3 * 7 + 1 + 3 + 3)
                .extracting(Held::code)
                .containsOnly("UNKNOWN_ROW");
        assertThat(MendLoop.numerator(10, "B01", "350926000000")).isZero();
    }
}

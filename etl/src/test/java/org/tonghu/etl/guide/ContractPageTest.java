package org.tonghu.etl.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tonghu.etl.contract.Contract;

class ContractPageTest {
    private static final Path DOCS = Path.of("../docs");

    static Stream<ContractPage> pages() {
        return ContractPage.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theCommittedPageIsWhatTheContractSays(ContractPage page) throws IOException {
        assertThat(Files.readString(DOCS.resolve(page.file())))
                .as("docs/%s differs from the contract; run ./tonghu contract --out docs and commit it", page.file())
                .isEqualTo(page.text());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyColumnHasARowWithItsValuesClassAndPurpose(ContractPage page) {
        Words words = page.file().endsWith(".en.md") ? Words.EN : Words.ZH;
        String text = page.text();
        Contract.bundled()
                .datasets()
                .forEach(spec -> assertThat(spec.columns()).allSatisfy(column -> {
                    ColumnWords said = new ColumnWords(spec, column, words);
                    assertThat(text)
                            .contains("| " + column.header())
                            .contains("| " + said.privacy() + " | " + said.purpose() + " |");
                    assertThat(column.allowedValues())
                            .allSatisfy(value -> assertThat(text).contains(value));
                }));
    }

    @Test
    void aRuleAcrossDatasetsNamesTheOtherDatasetsColumn() {
        assertThat(ContractPage.all().getFirst().text()).contains("“走访日期”不得早于“儿童名册中的建档日期”");
    }
}

package org.tonghu.etl.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tonghu.etl.fact.AllFacts;
import org.tonghu.etl.signal.AllSignals;
import org.tonghu.warehouse.indicator.Catalogue;

/** The contract is data, and says of every column what it is, whom it is about and what it is for. */
class ContractTest {
    private static final Path DATASETS = Path.of("src/main/resources/datasets");
    private static final String CHECKS = ContractFiles.text("datasets/checks.yaml");

    @Test
    void everyDeclaredDatasetIsPartOfTheContract() throws IOException {
        try (Stream<Path> files = Files.list(DATASETS)) {
            assertThat(files.map(f -> f.getFileName().toString().replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(Contract.bundled().datasets().stream()
                            .map(DatasetSpec::name)
                            .toList());
        }
    }

    @Test
    void everyDatasetEndsWithTheColumnThatTakesARowBack() {
        assertThat(Contract.bundled().datasets())
                .allSatisfy(d -> assertThat(d.columns().getLast().name()).isEqualTo("voided"));
    }

    @Test
    void aRosterIsTakenBeforeWhatRefersToIt() {
        List<String> taken = new ArrayList<>();
        for (DatasetSpec spec : Contract.bundled().datasets()) {
            assertThat(spec.references()).allSatisfy(c -> assertThat(taken).contains(c.refersTo()));
            taken.add(spec.name());
        }
    }

    /** So that everybody on a roster is in a row that stands, and only these are asked. */
    @Test
    void whoIsOnARosterIsPartOfTheKeyOfItsRows() {
        assertThat(Contract.bundled().datasets().stream()
                        .flatMap(spec -> spec.references().stream())
                        .map(column -> Contract.bundled().dataset(String.valueOf(column.refersTo()))))
                .isNotEmpty()
                .allSatisfy(
                        roster -> assertThat(roster.columns().getFirst().key()).isTrue());
    }

    /** By these late rows find the places in which months are computed anew. */
    @Test
    void rostersSayWherePersonsAndChildrenAre() {
        assertThat(Contract.bundled().datasets().stream()
                        .filter(DatasetSpec::isRoster)
                        .map(DatasetSpec::name))
                .containsExactly("workers", "children");
    }

    /** What signals read besides would be missed by the search for touched months. */
    @Test
    void signalsReadNoDatasetThatNoFactReads() {
        assertThat(AllSignals.all().stream().flatMap(table -> table.fact().datasets().stream()))
                .isNotEmpty()
                .allSatisfy(dataset -> assertThat(AllFacts.read(dataset)).isTrue());
    }

    @Test
    void columnsServeIndicatorsThatExist() {
        List<String> unknown = Contract.bundled().datasets().stream()
                .flatMap(d -> d.columns().stream())
                .flatMap(c -> c.indicators().stream())
                .filter(id -> Catalogue.bundled().find(id).isEmpty())
                .toList();
        assertThat(unknown).isEmpty();
    }

    @Test
    void aUnitInAHeaderIsTheUnitOfTheColumn() {
        Contract.bundled().datasets().stream()
                .flatMap(d -> d.columns().stream())
                .filter(c -> c.header().contains("("))
                .forEach(c -> assertThat(c.unit())
                        .isNotNull()
                        .satisfies(unit -> assertThat(c.header()).endsWith("(" + unit.zh() + ")")));
    }

    /** A key struck out, blanked or misspelt, and what the sentence says to write. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            privacy: staff     |                      | lacks privacy; write privacy: one of identity, personal, child, staff
            purpose: {zh: "了解走访的质量", en: "how good visits are"} | | columns, passed lacks purpose; write purpose: {zh: …, en: …}
            en: "how good visits are" | en: " "        | columns, passed, purpose, en is " "; write "…"
            , en: "how good visits are" |              | columns, passed, purpose lacks en; write en: "…"
            zh: "质量抽查", en   | en                   | title lacks zh; write zh: "…"
            header: 结果         |                      | columns, passed lacks header; write header: "…"
            privacy: staff      | privcy: staff        | columns, passed has the unknown key privcy, expected one of [name, header
            privacy: staff      | privacy: secret      | columns, passed, privacy is "secret"; write one of identity
            privacy: staff      | privacy: personal    | column passed is stored, so it cannot be personal
            type: choice        | type: integer        | column passed must have values just when it is a choice or list
            type: choice        | type: chioce         | columns, passed, type is "chioce"; write one of text, personal
            required: true      | required: ja         | required is "ja"; write true or false
            row:                | rows:                | the file has the unknown key rows
            header: 结果         | header: 抽查编号       | 抽查编号 is declared twice
            name: checks        | latest: nowhere      | the file lacks name; write name: "…"
            time:               | times:               | the file lacks time; write time: {}
            dated_on: checked_on | dated_on: done_on    | time names the column done_on, which checks has not
            dated_on: checked_on | dated_on: passed     | time names the column passed of type choice, expected one of type date
            dated_on: checked_on | dated_on: checked_on, from: checked_on | Cannot date rows: dated_on checked_on and from checked_on, expected just one
            {dated_on: checked_on} | {before_too: true} | Cannot date rows: dated_on null and from null, expected just one
            dated_on: checked_on | dated_on: checked_on, until: checked_on | Cannot end rows on checked_on: no from, expected one beside until
            dated_on: checked_on | dated_on: checked_on, as_known: [passed] | Cannot read [passed] as known on a day: no known_on, expected one beside as_known
            dated_on: checked_on | dated_on: checked_on, year: passed | time, year names the column passed of type choice, expected one of type year or date
            dated_on: checked_on | dated_on: checked_on, known_on: visit | time, known_on names the column visit of type text, expected one of type date or datetime
            time:               | in_turn: true§time:  | in_turn: true, but time, known_on is null and latest is null; write the same column for both
            time:               | whose: {subjects: [check]}§time: | whose, subjects names the column check of type text, expected one of type identity
            time:               | whose: {place: visit}§time: | whose, place names the column visit of type text, expected one of type division
            time:               | whose: {offices: [visit]}§time: | whose, offices names the column visit of type text, expected one of type division
            """)
    void aDeclarationWithAMistakeIsRefusedWithASentenceThatSaysWhatToWrite(
            String written, String instead, String sentence) {
        String mistaken = CHECKS.replace(written, instead == null ? "" : instead.replace('§', '\n'));
        assertThat(mistaken).isNotEqualTo(CHECKS);
        assertThatThrownBy(() -> ContractFiles.dataset("datasets/checks.yaml", mistaken, List.of()))
                .hasMessageStartingWith("Cannot read datasets/checks.yaml: ")
                .hasMessageContaining(sentence);
    }

    @Test
    void allThatIsWrongWithAFileIsSaidAtOnce() {
        String mistaken = CHECKS.replace("privacy: record", "").replace("row:", "rows:");
        assertThatThrownBy(() -> ContractFiles.dataset("datasets/checks.yaml", mistaken, List.of()))
                .hasMessageContainingAll("lacks row", "unknown key rows", "check lacks privacy", "visit lacks privacy");
    }

    @Test
    void theDayByWhichARowCountsMayNotBeEmpty() {
        String mistaken =
                ContractFiles.text("datasets/institutions.yaml").replace("from: opened_on", "from: transformed_on");
        assertThatThrownBy(() -> ContractFiles.dataset("datasets/institutions.yaml", mistaken, List.of()))
                .hasMessageContaining(
                        "time names the column transformed_on, which may be empty; make it required: true");
    }

    @Test
    void anIdentityNumberCannotBeClassedAsAnythingElse() {
        String mistaken = ContractFiles.text("datasets/cases.yaml").replace("privacy: identity", "privacy: child");
        assertThatThrownBy(() -> ContractFiles.dataset("datasets/cases.yaml", mistaken, List.of()))
                .hasMessageContaining("column child is of type identity; write privacy: identity");
    }

    @Test
    void anOrderRuleOverAColumnThatIsNotThereIsRefused() {
        String mistaken = ContractFiles.text("datasets/cases.yaml").replace("end: closed_on", "end: shut_on");
        assertThatThrownBy(() -> ContractFiles.dataset("datasets/cases.yaml", mistaken, List.of()))
                .hasMessageContaining("order names the column shut_on, which cases has not");
    }
}

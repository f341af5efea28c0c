package org.tonghu.etl;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.apache.spark.sql.Dataset;
import org.junit.jupiter.api.Test;

/** read ▶ conform ▶ check ▶ correction ▶ keep ▶ ledger ▶ fact ▶ mart ▶ publish. */
class ArchitectureTest {
    private static final JavaClasses ETL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.tonghu.etl");

    @Test
    void stepsHaveNoCycles() {
        slices().matching("org.tonghu.etl.(*)..").should().beFreeOfCycles().check(ETL);
    }

    @Test
    void readersOfOneKindOfFileKnowNoOther() {
        slices().matching("org.tonghu.etl.read.(*)..").should().beFreeOfCycles().check(ETL);
        noClasses()
                .that()
                .resideInAPackage("org.tonghu.etl.read")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.tonghu.etl.read.(*)..")
                .check(ETL);
    }

    @Test
    void nobodyTalksJdbcSpringOrVaadin() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql", "org.springframework..", "com.vaadin..", "org.tonghu.dashboard..")
                .check(ETL);
    }

    @Test
    void theReaderAndTheContractKnowNoSpark() {
        noClasses()
                .that()
                .resideInAnyPackage("..read..", "..contract..", "..sample..", "..text..", "..guide..", "..workbook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..")
                .check(ETL);
    }

    @Test
    void datasetsAreWrittenInCorrectionKeepAndMartOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..correction..", "..keep..", "..mart..")
                .should()
                .callMethod(Dataset.class, "write")
                .check(ETL);
    }
}

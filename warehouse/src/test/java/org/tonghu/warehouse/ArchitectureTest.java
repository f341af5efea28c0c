package org.tonghu.warehouse;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** dashboard ▶ warehouse ◀ etl. */
class ArchitectureTest {
    private static final JavaClasses WAREHOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.tonghu.warehouse");

    @Test
    void theKernelKnowsNeitherSparkNorSpringNorVaadin() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.spark..",
                        "org.springframework..",
                        "com.vaadin..",
                        "org.tonghu.etl..",
                        "org.tonghu.dashboard..")
                .check(WAREHOUSE);
    }

    @Test
    void onlyDuckTalksJdbc() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..duck..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql", "org.duckdb..", "org.flywaydb..")
                .check(WAREHOUSE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.tonghu.warehouse.(*)..")
                .should()
                .beFreeOfCycles()
                .check(WAREHOUSE);
    }

    @Test
    void whatTheProgramDeclaresIsAskedForWhereItStartsAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..declaration..", "..indicator..", "..signal..", "..division..")
                .and()
                .haveNameNotMatching(".*\\.edition\\.Declarations(\\$Bundled)?")
                .should()
                .callMethodWhere(target(name("bundled")))
                .check(WAREHOUSE);
    }

    @Test
    void onlyPublicationWritesWhatScreensOpenAndNoQueryDecidesWhatMayBeShown() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..publication..", "..suppression..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..suppression..")
                .check(WAREHOUSE);
    }
}

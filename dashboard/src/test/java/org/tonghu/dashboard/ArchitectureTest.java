package org.tonghu.dashboard;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tonghu.warehouse.indicator.Catalogue;

class ArchitectureTest {
    private static final JavaClasses DASHBOARD = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.tonghu.dashboard");

    @Test
    void onlyTheOfficeKnowsADatabaseAndNobodyJdbcOrSpark() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql", "org.apache.spark..")
                .check(DASHBOARD);
        noClasses()
                .that()
                .resideOutsideOfPackages("..office..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.tonghu.warehouse.duck", "org.tonghu.warehouse.figure")
                .check(DASHBOARD);
    }

    @Test
    void noScreenReachesPastTheFrontDoorToTheFilesOfEditions() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.tonghu.warehouse.edition.EditionStore")
                .check(DASHBOARD);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.tonghu.warehouse.publication", "org.tonghu.warehouse.suppression")
                .check(DASHBOARD);
    }

    @Test
    void whatTheProgramDeclaresIsAskedForWhereItStartsAlone() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.tonghu.dashboard.Settings")
                .should()
                .callMethodWhere(target(name("bundled")))
                .check(DASHBOARD);
    }

    /** Numbers come from the warehouse; a chart turns them into places on the screen, and {@code Format} rounds them. */
    @Test
    void noScreenComputes() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..chart..")
                .and()
                .doNotHaveFullyQualifiedName("org.tonghu.dashboard.ui.Format")
                .should()
                .callMethodWhere(target(owner(type(BigDecimal.class)))
                        .and(target(nameMatching("add|subtract|multiply|divide|negate|setScale|min|max"))))
                .check(DASHBOARD);
    }

    @Test
    void noScreenNamesAnIndicator() throws IOException {
        List<String> ids = Catalogue.bundled().indicators().stream()
                .map(i -> "\"" + i.id() + "\"")
                .toList();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(f -> f.toString().endsWith(".java")).toList()) {
                assertThat(Files.readString(source)).as(source.toString()).doesNotContain(ids);
            }
        }
    }
}

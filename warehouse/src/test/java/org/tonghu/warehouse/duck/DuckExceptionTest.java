package org.tonghu.warehouse.duck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a failed statement tells whoever reads the log. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DuckExceptionTest {
    private static final String IDENTITY = "35010220100101123X";

    private record Whole(int n) {}

    private static String told(Runnable statement) {
        Throwable failure = catchThrowable(statement::run);
        assertThat(failure).isInstanceOf(DuckException.class);
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Test
    void a_statement_that_failed_is_told_with_its_SQL_and_without_its_parameters() {
        try (Duck duck = Duck.inMemory()) {
            String told = told(() -> duck.query(Whole.class, "select cast(:id as int) as n", Map.of("id", IDENTITY)));
            assertThat(told).contains("select cast(:id as int) as n").doesNotContain(IDENTITY);
        }
    }

    @Test
    void a_row_that_does_not_fit_is_told_without_its_values() {
        try (Duck duck = Duck.inMemory()) {
            String told = told(() -> duck.query(Whole.class, "select :id as n", Map.of("id", IDENTITY)));
            assertThat(told).doesNotContain(IDENTITY);
        }
    }

    @Test
    void rows_that_cannot_be_added_are_told_without_their_values() {
        try (Duck duck = Duck.inMemory()) {
            duck.execute("create table person (id int not null)", Map.of());
            assertThat(told(() -> duck.append("person", List.of(List.of(IDENTITY)))))
                    .doesNotContain(IDENTITY);
            assertThat(told(() -> duck.executeAll("insert into person values (:id)", List.of(Map.of("id", IDENTITY)))))
                    .doesNotContain(IDENTITY);
        }
    }
}

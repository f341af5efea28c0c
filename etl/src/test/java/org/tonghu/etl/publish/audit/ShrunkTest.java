package org.tonghu.etl.publish.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tonghu.warehouse.duck.Duck;

class ShrunkTest {
    @Test
    void aCountyAndTheProvinceThatLostMoreThanTheShareAreFound() {
        assertThat(RealEdition.findings(new Shrunk(), left(9)))
                .extracting(Finding::level, Finding::code)
                .containsExactly(tuple("province", "350000000000"), tuple("county", "350926000000"));
    }

    @Test
    void aLossWithinTheShareIsNoDoubt() {
        assertThat(RealEdition.findings(new Shrunk(), left(10))).isEmpty();
    }

    /** Of 12 children; a fifth may go. */
    private static Consumer<Duck> left(int children) {
        return duck -> duck.execute(
                "update dataset_month set rows = :rows where dataset = 'children' and kind = 'standing'",
                Map.of("rows", children));
    }
}

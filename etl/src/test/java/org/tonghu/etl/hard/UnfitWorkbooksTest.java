package org.tonghu.etl.hard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnfitWorkbooksTest {
    @TempDir
    private Path folder = Path.of("");

    static Set<String> cases() {
        return UnfitWorkbooks.all().keySet();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isRejectedForWhatIsWrongWithIt(String what) {
        UnfitWorkbooks.Unfit unfit = UnfitWorkbooks.named(what);
        Reading reading = new Reading(folder).write("a.xlsx", unfit.content());

        assertThat(reading.rejection("a.xlsx")).isEqualTo(unfit.why());
    }
}

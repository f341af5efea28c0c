package org.tonghu.etl.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key is made once, for its owner alone and outside the warehouse, and never taken for another. */
class KeySourceTest {
    private static final String ID = "350702197005051234";

    @TempDir
    private Path folder = Path.of("");

    private Path warehouse = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void makeFolders() throws IOException {
        warehouse = Files.createDirectories(folder.resolve("warehouse"));
        file = folder.resolve("keys/pseudonym.key");
    }

    private static KeySource in(Path path) {
        return new KeySource.InFile(new KeyFile(path));
    }

    @Test
    void aKeyIsMadeAtTheFirstLoadForItsOwnerAloneAndFoundAgain() throws IOException {
        PseudonymKey made = in(file).open(warehouse, Optional.empty());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.new");
        assertThat(in(file).open(warehouse, Optional.of(made.fingerprint())).text())
                .isEqualTo(made.text());
    }

    @Test
    void aKeyThatOthersMayReadIsRefused() throws IOException {
        in(file).open(warehouse, Optional.empty());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> in(file).open(warehouse, Optional.empty()))
                .hasMessageContaining("can be read by others")
                .hasMessageContaining("chmod 600");
    }

    @Test
    void aKeyInTheWarehouseIsRefusedByWhateverPathItIsNamed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), warehouse);
        for (Path inside : new Path[] {
            warehouse.resolve("key"), warehouse.resolve("x/../keys/key"), link.resolve("deep/key"),
        }) {
            assertThatThrownBy(() -> in(inside).open(warehouse, Optional.empty()))
                    .hasMessageContaining("in the warehouse");
            assertThat(inside).doesNotExist();
        }
    }

    @Test
    void noNewKeyIsMadeForAWarehouseThatHasOne() {
        assertThatThrownBy(() -> in(file).open(warehouse, Optional.of("0123456789abcdef")))
                .hasMessageContaining("A new key would know nobody");
        assertThat(file).doesNotExist();
    }

    @Test
    void anotherKeyThanThatOfTheWarehouseIsRefused() {
        String known = in(file).open(warehouse, Optional.empty()).fingerprint();

        assertThatThrownBy(() -> in(folder.resolve("other")).open(warehouse, Optional.of(known)));
        PseudonymKey other = in(folder.resolve("other")).open(warehouse, Optional.empty());
        assertThatThrownBy(() -> in(folder.resolve("other")).open(warehouse, Optional.of(known)))
                .hasMessageContaining(known)
                .hasMessageContaining(other.fingerprint());
    }

    @Test
    void aKeyFromTheEnvironmentIsTheSameAsInAFileAndNeverTold() {
        PseudonymKey made = in(file).open(warehouse, Optional.empty());
        String hex = made.text().strip();
        KeySource given = new KeySource.Given(hex);

        assertThat(given.open(warehouse, Optional.of(made.fingerprint())).text())
                .isEqualTo(made.text());
        assertThat(given.toString()).doesNotContain(hex);
        assertThatThrownBy(() -> new KeySource.Given(hex + "0").open(warehouse, Optional.empty()))
                .hasMessageContaining("TONGHU_KEY")
                .hasMessageNotContaining(hex);
    }

    @Test
    void aFurtherLinkMakesOfAPseudonymWhatTheLongerChainMakesOfTheNumber() {
        PseudonymKey before = in(file).open(warehouse, Optional.empty());
        PseudonymKey after = new KeyFile(folder.resolve("new")).goingOnFrom(before, warehouse);
        PseudonymKey links = after.since(before).orElseThrow();

        byte[] old = new Pseudonyms(before).of(ID);
        assertThat(new Pseudonyms(links).next(old))
                .isEqualTo(new Pseudonyms(after).of(ID))
                .isNotEqualTo(old);
        assertThat(new KeyFile(folder.resolve("new"))
                        .goingOnFrom(before, warehouse)
                        .text())
                .isEqualTo(after.text());
        assertThatThrownBy(() -> new KeyFile(file).goingOnFrom(before, warehouse))
                .hasMessageContaining("does not go on from the old key");
    }
}

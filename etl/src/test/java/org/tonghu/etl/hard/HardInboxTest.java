package org.tonghu.etl.hard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Iterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.etl.read.RawRow;
import org.tonghu.etl.read.Recognised;
import org.tonghu.etl.read.Rejection;
import org.tonghu.etl.read.inbox.Inbox;
import org.tonghu.etl.read.inbox.ReadFailure;
import org.tonghu.etl.read.inbox.TableReader;

/** What may lie in an inbox beside files, and what may happen to files while they are read. */
class HardInboxTest {
    @TempDir
    private Path folder = Path.of("");

    private Reading inbox() throws IOException {
        return new Reading(Files.createDirectories(folder.resolve("inbox")));
    }

    @Test
    void linksAreNamedAndNeverFollowed() throws IOException {
        Reading inbox = inbox().write("a.csv", Funds.csv(1));
        Files.writeString(folder.resolve("outside.csv"), Funds.csv(1));
        Files.createSymbolicLink(inbox.inbox().resolve("to-file.csv"), Path.of("a.csv"));
        Files.createSymbolicLink(inbox.inbox().resolve("out.csv"), folder.resolve("outside.csv"));
        Files.createSymbolicLink(inbox.inbox().resolve("loop"), inbox.inbox());
        Files.createSymbolicLink(inbox.inbox().resolve("nowhere.csv"), Path.of("gone.csv"));

        assertThat(Inbox.files(inbox.inbox()))
                .containsExactly("a.csv", "loop", "nowhere.csv", "out.csv", "to-file.csv");
        for (String link : new String[] {"loop", "nowhere.csv", "out.csv", "to-file.csv"}) {
            assertThat(inbox.rejection(link)).isEqualTo(new Rejection.Link());
        }
    }

    @Test
    void anInboxThatIsALinkItselfIsReadWhereItLeads() throws IOException {
        inbox().write("a.csv", Funds.csv(1));
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("inbox"));

        assertThat(Inbox.files(link)).containsExactly("a.csv");
    }

    @Test
    void aPipeIsNamedAndNobodyWaitsForIt() throws IOException, InterruptedException {
        Reading inbox = inbox();
        int made = new ProcessBuilder(
                        "mkfifo", inbox.inbox().resolve("pipe.csv").toString())
                .start()
                .waitFor();

        assertThat(made).isZero();
        assertThat(Inbox.files(inbox.inbox())).containsExactly("pipe.csv");
        assertThat(inbox.rejection("pipe.csv")).isEqualTo(new Rejection.Special());
    }

    /** The user root may read everything: there nothing can be forbidden. */
    @Test
    void whatMayNotBeReadIsNamedAndTheRestIsRead() throws IOException {
        Reading inbox = inbox().write("a.csv", Funds.csv(1)).write("b.csv", Funds.csv(1));
        Path closed = Files.createDirectory(inbox.inbox().resolve("closed"));
        Files.setPosixFilePermissions(inbox.inbox().resolve("b.csv"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(closed)).isFalse();

        assertThat(Inbox.files(inbox.inbox())).containsExactly("a.csv", "b.csv", "closed");
        assertThat(inbox.rejection("b.csv")).isEqualTo(new Rejection.Forbidden());
        assertThat(inbox.rejection("closed")).isEqualTo(new Rejection.Forbidden());
        assertThat(inbox.rows("a.csv")).hasSize(1);
    }

    @Test
    void veryLongNamesAreNamesLikeOthers() throws IOException {
        String name = "名".repeat(83) + ".csv";
        Reading inbox = inbox().write(name, Funds.csv(1));

        assertThat(inbox.rows(Inbox.files(inbox.inbox()).getFirst())).hasSize(1);
    }

    @Test
    void aFileThatIsGoneHasChanged() throws IOException {
        assertThat(inbox().rejection("gone.csv")).isEqualTo(new Rejection.Changed());
    }

    @Test
    void aFileThatChangedSinceItWasLookedAtIsNotRead() throws IOException {
        Reading inbox = inbox().write("a.csv", Funds.csv(2));
        Recognised found = inbox.look("a.csv").getFirst();
        inbox.write("a.csv", Funds.csv(3));

        assertThat(found)
                .isInstanceOfSatisfying(
                        Recognised.Table.class,
                        table -> assertThatThrownBy(() -> TableReader.rows(table.table()))
                                .isInstanceOf(ReadFailure.class)
                                .hasMessageContaining("a.csv"));
    }

    @Test
    void aFileThatGrowsWhileItIsReadFailsBehindItsLastRow() throws IOException {
        Reading inbox = inbox().write("a.csv", Funds.csv(3));
        Recognised.Table found = (Recognised.Table) inbox.look("a.csv").getFirst();
        Iterator<RawRow> rows = TableReader.rows(found.table());
        rows.next();
        inbox.write("a.csv", Funds.csv(4));

        assertThatThrownBy(() -> rows.forEachRemaining(row -> {})).isInstanceOf(ReadFailure.class);
    }
}

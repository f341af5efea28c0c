package org.tonghu.etl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.etl.hard.Funds;
import org.tonghu.etl.hard.RawXlsx;
import org.tonghu.etl.hard.Reading;
import org.tonghu.etl.hard.UnfitWorkbooks;
import org.tonghu.etl.load.Progress;
import org.tonghu.etl.load.Sentences;
import org.tonghu.etl.publish.Report;

/** One load of a folder in which nearly everything is wrong: all of it is named, and what is sound is kept. */
class HardFolderTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyHardFileOfAFolderEndsInItsFatesOrInASentenceAndStopsNoOther() throws IOException {
        Reading inbox = new Reading(Files.createDirectories(folder.resolve("inbox")));
        writeSoundFiles(inbox);
        UnfitWorkbooks.all().forEach((what, unfit) -> inbox.write(what + ".xlsx", unfit.content()));
        Files.createSymbolicLink(inbox.inbox().resolve("link.csv"), Path.of("good.csv"));

        Map<String, Report.FileEntry> files = load(inbox.inbox());

        UnfitWorkbooks.all()
                .forEach((what, unfit) -> assertThat(ending(files, what + ".xlsx"))
                        .isEqualTo("rejected 0 " + Sentences.of(unfit.why()).zh()));
        assertThat(ending(files, "link.csv")).isEqualTo("rejected 0 这是链接，不是文件，未读取；请把文件本身放进收件目录。");
        assertThat(ending(files, "nul.csv")).startsWith("rejected 0 文件含有空字符");
        for (String changed : List.of("changing.csv", "vanishing.csv")) {
            assertThat(ending(files, changed)).isEqualTo("rejected 0 装载期间文件被改动或移走，其中的行一概未收；请等文件传完后重新装载。");
        }
        assertThat(fates(files, "good.csv")).isEqualTo("3 accepted, 1 quarantined, 1 remarks");
        assertThat(fates(files, "good.xlsx")).isEqualTo("1 accepted, 0 quarantined, 0 remarks");
        assertThat(files.values().stream().filter(f -> !f.rejected())).hasSize(2);
    }

    /** A quoted line break, full-width digits, a field too long, a sum below; and a sheet under a title. */
    private static void writeSoundFiles(Reading inbox) {
        inbox.write(
                "good.csv",
                "\uFEFF"
                        + Funds.lines(List.of(
                                Funds.HEADER,
                                Funds.row(1, 0, "\"F\r\n1\""),
                                Funds.row(2, 1, "２０２０"),
                                Funds.row(3, 8, "２０２０年３月３日"),
                                Funds.row(4, 0, "F".repeat(40_000)),
                                List.of("合计", "", "", "", "", "30", "", "", ""))));
        inbox.write(
                "good.xlsx",
                RawXlsx.of(RawXlsx.row(1, List.of("台账")) + RawXlsx.rows(3, List.of(Funds.HEADER, Funds.row(5))))
                        .bytes());
        inbox.write("nul.csv", Funds.csv(2) + "\0");
        inbox.write("changing.csv", Funds.lines(List.of(Funds.HEADER, Funds.row(6))));
        inbox.write("vanishing.csv", Funds.lines(List.of(Funds.HEADER, Funds.row(7))));
    }

    /** Changes one file and takes another away when their dataset comes to be read. */
    private Map<String, Report.FileEntry> load(Path inbox) {
        Progress meddling = Meddler.at("资金台账", () -> {
            Files.writeString(inbox.resolve("changing.csv"), Funds.csv(60));
            Files.deleteIfExists(inbox.resolve("vanishing.csv"));
        });
        return new SmallLoad(folder)
                .run(inbox, meddling).report().files().stream()
                        .collect(Collectors.toMap(Report.FileEntry::file, f -> f));
    }

    private static Report.FileEntry entry(Map<String, Report.FileEntry> files, String file) {
        return Optional.ofNullable(files.get(file)).orElseThrow(() -> new AssertionError("not in the report: " + file));
    }

    private static String ending(Map<String, Report.FileEntry> files, String file) {
        Report.FileEntry entry = entry(files, file);
        assertThat(entry.message(Locale.ENGLISH)).isNotEqualTo(entry.message(Locale.ROOT));
        return entry.status() + " " + entry.counts().read() + " " + entry.message(Locale.ROOT);
    }

    private static String fates(Map<String, Report.FileEntry> files, String file) {
        var counts = entry(files, file).counts();
        return "%d accepted, %d quarantined, %d remarks"
                .formatted(counts.fate("accepted"), counts.fate("quarantined"), counts.remarks());
    }
}

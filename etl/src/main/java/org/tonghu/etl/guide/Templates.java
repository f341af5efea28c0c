package org.tonghu.etl.guide;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tonghu.etl.contract.Contract;
import org.tonghu.etl.contract.DatasetSpec;
import org.tonghu.etl.workbook.ReproducibleZip;

/** Empty workbooks for offices to fill in, one a dataset. */
public final class Templates {
    /** A template has no date of its own: it changes when the contract does, and the same contract gives the same bytes. */
    private static final LocalDateTime NO_DATE = LocalDateTime.of(2020, 1, 1, 0, 0);

    private Templates() {}

    /** Writes a workbook for every dataset into a folder, in place of those that lie there; the files. */
    public static List<Path> write(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (DatasetSpec spec : Contract.bundled().datasets()) {
            Path file = folder.resolve(spec.title().zh() + ".xlsx");
            write(file, spec);
            files.add(file);
        }
        return files;
    }

    private static void write(Path file, DatasetSpec spec) throws IOException {
        DatasetWords words = new DatasetWords(spec, Words.ZH);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook workbook = new Workbook(out, "Tonghu", "1.0")) {
            DataSheet.write(workbook.newWorksheet(spec.title().zh()), words);
            RulesSheet.write(workbook.newWorksheet(Words.ZH.say("sheet")), words);
        }
        ReproducibleZip.repack(file, NO_DATE);
    }

    /** Landscape, as many pages down as it takes. */
    public static void printOnOnePageWide(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }
}

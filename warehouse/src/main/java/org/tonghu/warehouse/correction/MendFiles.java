package org.tonghu.warehouse.correction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tonghu.warehouse.access.Access;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.edition.Folders;

/**
 * The workbooks of an edition with the rows to correct, one an office: {@code <level>-<code>.xlsx}. The office of a file is
 * the lowest unit that covers all whom its rows speak of, so that a scope that covers the office may see the file's rows.
 */
public final class MendFiles {
    public static final String ENDING = ".xlsx";

    private final Path folder;
    private final Access access;

    /** @param folder where the workbooks of an edition lie */
    public MendFiles(Path folder, Access access) {
        this.folder = folder;
        this.access = access;
    }

    /** The name of the workbook of an office, without its ending. */
    public static String name(DivisionKey office) {
        return office.level().word() + "-" + office.code();
    }

    /** The office that a name names. */
    public static DivisionKey key(String name) {
        int end = name.indexOf('-');
        return new DivisionKey(DivisionLevel.parse(name.substring(0, Math.max(0, end))), name.substring(end + 1));
    }

    /** What the office is given the workbook as, e.g. {@code 待更正-350926-柘荣县.xlsx}. */
    public static String publicName(Division office) {
        return "待更正-" + office.code().substring(0, 6) + "-" + office.name() + ENDING;
    }

    /**
     * The offices in the scope that have rows to correct, highest first, on the newest list; none of an edition without
     * workbooks.
     */
    public List<Division> offices() {
        DivisionList newest = access.edition().newest();
        return Folders.list(folder).stream()
                .map(file -> file.getFileName().toString())
                .filter(file -> file.endsWith(ENDING))
                .map(file -> key(file.substring(0, file.length() - ENDING.length())))
                .filter(office -> access.covers(newest, office))
                .sorted()
                .map(newest::division)
                .toList();
    }

    /** The workbook of an office. */
    public byte[] workbook(DivisionKey office) {
        Path file = folder.resolve(name(office) + ENDING);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}

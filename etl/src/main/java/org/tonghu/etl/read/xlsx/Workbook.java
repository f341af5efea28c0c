package org.tonghu.etl.read.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tonghu.etl.read.Excess;
import org.tonghu.etl.read.Limits;
import org.tonghu.etl.read.Rejection;
import org.tonghu.etl.read.UnfitFileException;

/** An XLSX file (ECMA-376): its visible sheets as rows of cells. */
final class Workbook implements AutoCloseable {
    private static final String USUAL_PLACE = "xl/workbook.xml";

    /** @param part the name of the entry that holds it */
    private record Sheet(String name, String part) {}

    private final Archive archive;
    private final List<Sheet> sheets = new ArrayList<>();
    private final SheetCells cells;
    private boolean date1904;

    Workbook(Path file) throws IOException {
        archive = new Archive(file);
        try {
            String place = Relations.read(archive.findPart("_rels/.rels"), "")
                    .partOfType("officeDocument")
                    .orElse(USUAL_PLACE);
            Relations relations = relationsOf(place);
            readSheets(place, relations);
            cells = new SheetCells(
                    SharedStrings.read(findPart(relations, "sharedStrings")),
                    CellFormats.read(findPart(relations, "styles")),
                    date1904);
        } catch (IOException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private Relations relationsOf(String place) throws IOException {
        int slash = place.lastIndexOf('/');
        String folder = slash < 0 ? "" : place.substring(0, slash);
        String name = folder + "/_rels/" + place.substring(slash + 1) + ".rels";
        return Relations.read(archive.findPart(slash < 0 ? name.substring(1) : name), folder);
    }

    private Optional<XmlPart> findPart(Relations relations, String type) throws IOException {
        Optional<String> name = relations.partOfType(type);
        return name.isEmpty() ? Optional.empty() : archive.findPart(name.get());
    }

    private void readSheets(String place, Relations relations) throws IOException {
        Set<String> names = new HashSet<>();
        try (XmlPart part = archive.part(place)) {
            while (part.next()) {
                if (part.isStart("workbookPr")) {
                    date1904 = part.attribute("date1904")
                            .filter(SheetCells::isTrue)
                            .isPresent();
                } else if (part.isStart("sheet")) {
                    addSheet(part, relations, names);
                }
            }
        }
    }

    private void addSheet(XmlPart part, Relations relations, Set<String> names) throws IOException {
        String name = part.attribute("name").orElse("");
        if (name.isBlank() || name.length() > Limits.SHEET_NAME) {
            throw UnfitFileException.damaged();
        }
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            throw new UnfitFileException(new Rejection.RepeatedSheet(name));
        }
        if (names.size() > Limits.SHEETS) {
            throw UnfitFileException.tooMuch(Excess.STRUCTURE);
        }
        boolean visible = part.attribute("state").orElse("visible").equals("visible");
        if (visible) {
            String id = part.foreignAttribute("id").orElse("");
            sheets.add(new Sheet(name, relations.partOfId(id).orElseThrow(UnfitFileException::damaged)));
        }
    }

    List<String> visibleSheets() {
        return sheets.stream().map(Sheet::name).toList();
    }

    /** The rows of a visible sheet; to be closed. */
    SheetRows rows(String name) throws IOException {
        Sheet sheet =
                sheets.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow(UnfitFileException::damaged);
        return new SheetRows(name, archive.part(sheet.part()), cells);
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}

package org.tonghu.etl.hard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made part by part, so that every part can be as wrong as a test needs. */
public final class RawXlsx {
    public static final String SHEET = "xl/worksheets/sheet1.xml";
    public static final String STRINGS = "xl/sharedStrings.xml";
    public static final String BOOK = "xl/workbook.xml";
    public static final String STYLES = "xl/styles.xml";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** A workbook of one sheet. */
    public static RawXlsx of(String rows) {
        return new RawXlsx()
                .part("_rels/.rels", relations("officeDocument", "xl/workbook.xml"))
                .part(BOOK, book("", "<sheet name=\"表一\" sheetId=\"1\" r:id=\"rId1\"/>"))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relations("worksheet", "worksheets/sheet1.xml", "worksheet", "worksheets/sheet2.xml")
                                .replace(
                                        "</Rel",
                                        relation(3, "sharedStrings", "sharedStrings.xml")
                                                + relation(4, "styles", "/xl/styles.xml") + "</Rel"))
                .part(SHEET, sheet(rows));
    }

    public static String book(String properties, String sheets) {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><workbookPr " + properties + "/><sheets>"
                + sheets + "</sheets></workbook>";
    }

    public static String sheet(String rows) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder all = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            all.append(relation(i / 2 + 1, typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return all + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    /** Rows of inline strings, the first in sheet row {@code first}. */
    public static String rows(int first, List<List<String>> records) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < records.size(); i++) {
            rows.append(row(first + i, records.get(i)));
        }
        return rows.toString();
    }

    public static String row(int number, List<String> cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.size(); i++) {
            row.append("<c r=\"%s%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                    .formatted((char) ('A' + i), number, escaped(cells.get(i))));
        }
        return row + "</row>";
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    public RawXlsx part(String name, String text) {
        parts.put(name, text);
        return this;
    }

    public String part(String name) {
        return String.valueOf(parts.get(name));
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

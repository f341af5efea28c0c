package org.tonghu.etl.hard;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.helpers.DefaultHandler;

/** The rows of the first sheet of a workbook, by the JDK's DOM; row numbers are kept by empty rows between. */
final class WholeXlsx {
    private WholeXlsx() {}

    static List<List<String>> rows(Path file) throws Exception {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> strings = zip.getEntry(RawXlsx.STRINGS) == null
                    ? List.of()
                    : all(parsed(zip, RawXlsx.STRINGS).getDocumentElement(), "si").stream()
                            .map(Element::getTextContent)
                            .toList();
            List<List<String>> rows = new ArrayList<>();
            for (Element row : all(parsed(zip, RawXlsx.SHEET).getDocumentElement(), "row")) {
                int number = row.hasAttribute("r") ? Integer.parseInt(row.getAttribute("r")) : rows.size() + 1;
                rows.addAll(Collections.nCopies(Math.max(0, Math.min(100, number) - rows.size() - 1), List.of()));
                rows.add(all(row, "c").stream().map(cell -> text(cell, strings)).toList());
            }
            return rows;
        }
    }

    private static String text(Element cell, List<String> strings) {
        String value = all(cell, cell.getAttribute("t").equals("inlineStr") ? "is" : "v").stream()
                .map(Element::getTextContent)
                .reduce("", (a, b) -> b);
        boolean shared = cell.getAttribute("t").equals("s") && !value.isEmpty();
        return shared ? strings.get(Integer.parseInt(value)) : value;
    }

    private static Document parsed(ZipFile zip, String part) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler());
        try (InputStream in = zip.getInputStream(zip.getEntry(part))) {
            return builder.parse(in);
        }
    }

    private static List<Element> all(Element below, String name) {
        NodeList nodes = below.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}

package org.tonghu.etl.read.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tonghu.etl.read.Excess;
import org.tonghu.etl.read.Limits;
import org.tonghu.etl.read.Rejection;
import org.tonghu.etl.read.UnfitFileException;

/** An XML part of a workbook, read element by element; prefixes do not matter. */
final class XmlPart implements AutoCloseable {
    private final GuardedStream in;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int depth;

    XmlPart(GuardedStream in) throws IOException {
        this.in = in;
        try {
            reader = factory().createXMLStreamReader(in);
        } catch (XMLStreamException | RuntimeException e) {
            throw UnfitFileException.of(e);
        }
    }

    /** One a part: a factory keeps the names of all that it ever read. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes to the next start, end or text; false behind the last, when every byte of the part has been checked. */
    boolean next() throws IOException {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new UnfitFileException(new Rejection.Unsafe());
                case XMLStreamConstants.END_DOCUMENT -> in.drain();
                default -> {}
            }
            return reader.getEventType() != XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException | RuntimeException e) {
            throw UnfitFileException.of(e);
        }
    }

    private void start() throws IOException {
        depth++;
        names.add(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            names.add(reader.getAttributeLocalName(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            names.add(String.valueOf(reader.getNamespacePrefix(i)));
        }
        if (depth > Limits.DEPTH || names.size() > Limits.NAMES) {
            throw UnfitFileException.tooMuch(Excess.STRUCTURE);
        }
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean isStart(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean isEnd(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** How many elements are open, the one whose start this is among them. */
    int depth() {
        return depth;
    }

    /** The value of an attribute without a namespace. */
    Optional<String> attribute(String name) {
        return IntStream.range(0, reader.getAttributeCount())
                .filter(i -> reader.getAttributeLocalName(i).equals(name)
                        && namespace(i).isEmpty())
                .mapToObj(reader::getAttributeValue)
                .findFirst();
    }

    /** The value of an attribute with a namespace, whichever. */
    Optional<String> foreignAttribute(String name) {
        return IntStream.range(0, reader.getAttributeCount())
                .filter(i -> reader.getAttributeLocalName(i).equals(name)
                        && !namespace(i).isEmpty())
                .mapToObj(reader::getAttributeValue)
                .findFirst();
    }

    private String namespace(int attribute) {
        String namespace = reader.getAttributeNamespace(attribute);
        return namespace == null ? "" : namespace;
    }

    /** The text of the element whose start this is; goes to its end. It may hold no other element. */
    String text() throws IOException {
        int outside = depth - 1;
        StringBuilder text = new StringBuilder();
        while (next() && depth > outside) {
            if (reader.isStartElement()) {
                throw UnfitFileException.damaged();
            }
            if (reader.isCharacters()) {
                append(text);
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text) throws IOException {
        try {
            text.append(reader.getText());
        } catch (RuntimeException e) {
            throw UnfitFileException.of(e);
        }
        if (text.length() > Limits.CELL_TEXT) {
            throw UnfitFileException.tooMuch(Excess.CELL_TEXT);
        }
    }

    /** Goes to the end of the element whose start this is. */
    void skip() throws IOException {
        int outside = depth - 1;
        boolean more;
        do {
            more = next();
        } while (more && depth > outside);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

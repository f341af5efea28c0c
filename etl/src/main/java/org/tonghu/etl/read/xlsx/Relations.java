package org.tonghu.etl.read.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tonghu.etl.read.Excess;
import org.tonghu.etl.read.Limits;
import org.tonghu.etl.read.UnfitFileException;

/** What one part of a workbook says of the places of others. */
record Relations(List<Relation> all) {
    /** @param part the name of the entry that it leads to */
    private record Relation(String id, String type, String part) {}

    static Relations read(Optional<XmlPart> found, String folder) throws IOException {
        List<Relation> all = new ArrayList<>();
        if (found.isPresent()) {
            try (XmlPart part = found.get()) {
                while (part.next()) {
                    if (part.isStart("Relationship")) {
                        all.add(relation(part, folder));
                        checkCount(all.size());
                    }
                }
            }
        }
        return new Relations(all);
    }

    private static void checkCount(int relations) throws IOException {
        if (relations > Limits.ENTRIES) {
            throw UnfitFileException.tooMuch(Excess.ENTRIES);
        }
    }

    private static Relation relation(XmlPart part, String folder) {
        return new Relation(
                part.attribute("Id").orElse(""),
                part.attribute("Type").orElse(""),
                resolve(folder, part.attribute("Target").orElse("")));
    }

    /** A name inside the archive: what leads out of it with {@code ..} stays at its root. */
    private static String resolve(String folder, String target) {
        List<String> names = new ArrayList<>();
        String path = target.startsWith("/") ? target : folder + "/" + target;
        for (String name : path.split("/", -1)) {
            if (name.equals("..")) {
                if (!names.isEmpty()) {
                    names.removeLast();
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }

    Optional<String> partOfType(String type) {
        return all.stream()
                .filter(r -> r.type().endsWith("/" + type))
                .map(Relation::part)
                .findFirst();
    }

    Optional<String> partOfId(String id) {
        return all.stream().filter(r -> r.id().equals(id)).map(Relation::part).findFirst();
    }
}

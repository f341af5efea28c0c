package org.tonghu.warehouse.division;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tonghu.warehouse.declaration.DeclarationFiles;
import org.tonghu.warehouse.division.TreeBuilder.Node;

/** All dated lists, oldest first: which is in force on a day, and what a code is called in the newest. */
public final class Divisions {
    private final List<DivisionList> lists;
    private final Map<String, Set<DivisionLevel>> levelsByCode;
    private final List<Tile> tiles;
    private final String version;

    private Divisions(
            List<DivisionList> lists, Map<String, Set<DivisionLevel>> levelsByCode, List<Tile> tiles, String version) {
        this.lists = lists;
        this.levelsByCode = levelsByCode;
        this.tiles = tiles;
        this.version = version;
    }

    /** The lists of a set of declarations. */
    public static Divisions of(DeclarationFiles files) {
        Map<String, Set<DivisionLevel>> levels = new HashMap<>();
        List<String[]> rows = files.rows("divisions/divisions-fujian.csv");
        rows.forEach(r -> addLevel(levels, r[1], r[0]));
        Map<String, Map<DivisionKey, String>> equivalents = new HashMap<>();
        for (String[] r : files.rows("divisions/division-equivalents.csv")) {
            addLevel(levels, r[1], r[0]);
            equivalents
                    .computeIfAbsent(r[2], list -> new HashMap<>())
                    .put(new DivisionKey(DivisionLevel.parse(r[0]), r[1]), r[3]);
        }
        List<DivisionList> lists = new ArrayList<>();
        for (String[] r : files.rows("divisions/division-lists.csv")) {
            lists.add(new DivisionList(
                    LocalDate.parse(r[0]),
                    TreeBuilder.build(nodesOn(r[0], rows)),
                    equivalents.getOrDefault(r[0], Map.of())));
        }
        return new Divisions(lists, levels, Tile.of(files), files.version("divisions"));
    }

    /** The lists that come with the product, read once. */
    public static Divisions bundled() {
        return Bundled.DIVISIONS;
    }

    private static final class Bundled {
        static final Divisions DIVISIONS = of(DeclarationFiles.bundled());
    }

    private static void addLevel(Map<String, Set<DivisionLevel>> levels, String code, String level) {
        levels.computeIfAbsent(code, c -> EnumSet.noneOf(DivisionLevel.class)).add(DivisionLevel.parse(level));
    }

    /** ISO dates compare as texts; an empty {@code valid_from} is since ever, an empty {@code valid_to} until now. */
    private static List<Node> nodesOn(String cutoff, List<String[]> rows) {
        return rows.stream()
                .filter(r -> r[6].compareTo(cutoff) <= 0 && (r[7].isEmpty() || cutoff.compareTo(r[7]) < 0))
                .map(Divisions::node)
                .toList();
    }

    private static Node node(String[] r) {
        DivisionLevel level = DivisionLevel.parse(r[0]);
        Optional<DivisionKey> parent = level.above().map(above -> new DivisionKey(above, r[3]));
        return new Node(new DivisionKey(level, r[1]), r[2], parent, r[4], r[5].equals("true"));
    }

    /** What tells these lists from others: a SHA-256 over their files. */
    public String version() {
        return version;
    }

    /** The tiles of all counties of all lists; those that a month's list lacks are not drawn. */
    public List<Tile> tiles() {
        return tiles;
    }

    /** The lists, oldest first. */
    public List<DivisionList> lists() {
        return lists;
    }

    public DivisionList newest() {
        return lists.getLast();
    }

    /** The list that was drawn up on a day; empty when there is none. */
    public Optional<DivisionList> drawnUpOn(LocalDate cutoff) {
        return lists.stream().filter(list -> list.cutoff().equals(cutoff)).findFirst();
    }

    /** The list in force at the end of a month. */
    public DivisionList on(YearMonth month) {
        return on(month.atEndOfMonth());
    }

    /** The list with the latest cut-off not after the day; before the first, the first. */
    public DivisionList on(LocalDate day) {
        DivisionList best = lists.getFirst();
        for (DivisionList list : lists) {
            if (!list.cutoff().isAfter(day)) {
                best = list;
            }
        }
        return best;
    }

    /** The levels at which a 12-digit code stands or stood at any time; empty for a code that is not known. */
    public Set<DivisionLevel> levels(String code) {
        return levelsByCode.getOrDefault(code, Set.of());
    }

    /** Every level and code that ever stood on a list or is called something there. */
    public Set<DivisionKey> known() {
        Set<DivisionKey> known = new TreeSet<>();
        levelsByCode.forEach((code, levels) -> levels.forEach(level -> known.add(new DivisionKey(level, code))));
        return known;
    }

    /**
     * What a code is called in the newest list; itself where it has no counterpart there. In keys, in comparing content
     * and in ties a code means this.
     */
    public String canonical(String code) {
        List<String> called = levels(code).stream()
                .flatMap(level -> newest().place(new DivisionKey(level, code)).stream())
                .map(DivisionKey::code)
                .toList();
        return called.isEmpty() || called.contains(code) ? code : called.getFirst();
    }

    /** Where a code counts on a list, at the first of several levels at which it counts there. */
    public static Optional<DivisionKey> place(DivisionList list, String code, List<DivisionLevel> levels) {
        return levels.stream()
                .flatMap(level -> list.place(new DivisionKey(level, code)).stream())
                .findFirst();
    }
}

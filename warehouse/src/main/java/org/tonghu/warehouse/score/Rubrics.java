package org.tonghu.warehouse.score;

import java.util.List;
import java.util.Optional;
import org.tonghu.warehouse.declaration.DeclarationFiles;
import org.tonghu.warehouse.division.DivisionLevel;

/** The rubrics that an edition is scored by: one a year and level. */
public final class Rubrics {
    private final List<Rubric> all;

    private Rubrics(List<Rubric> all) {
        this.all = all;
    }

    /** The rubrics of a set of declarations: every file under {@code rubrics/}, named {@code <year>-<level>.yaml}. */
    public static Rubrics of(DeclarationFiles files) {
        return new Rubrics(
                List.copyOf(files.byId("rubrics", Rubric.class, Rubric::id).values()));
    }

    /** All of them, in order of year and level. */
    public List<Rubric> all() {
        return all;
    }

    /** The years in which units of a level are scored, oldest first. */
    public List<Integer> years(DivisionLevel level) {
        return all.stream()
                .filter(rubric -> rubric.level() == level)
                .map(Rubric::year)
                .sorted()
                .toList();
    }

    public Optional<Rubric> find(int year, DivisionLevel level) {
        return all.stream()
                .filter(rubric -> rubric.year() == year && rubric.level() == level)
                .findFirst();
    }

    public Rubric rubric(int year, DivisionLevel level) {
        return find(year, level)
                .orElseThrow(() -> new IllegalArgumentException("Cannot score " + year + " "
                        + level.word() + ": there is no rubric, expected one of "
                        + all.stream().map(Rubric::id).toList()));
    }
}

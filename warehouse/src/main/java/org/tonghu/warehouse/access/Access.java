package org.tonghu.warehouse.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.DivisionList;
import org.tonghu.warehouse.division.Divisions;
import org.tonghu.warehouse.division.Scope;

/**
 * What a scope covers of an edition. The scope is a unit of the program's newest list; a division of a list of the edition
 * belongs to it when its counterpart there does, and one without a counterpart goes with the lowest division above it that has
 * one. Names, parents and figures are those of the edition.
 *
 * @param scope what may be seen
 * @param program the lists that the program knows
 * @param edition the lists that the edition was made with
 */
public record Access(Scope scope, Divisions program, Divisions edition) {
    public Access {
        if (program.newest().find(scope.root()).isEmpty()) {
            throw new IllegalArgumentException("Cannot see " + scope.root() + ": expected a division of the list of "
                    + program.newest().cutoff());
        }
    }

    /** All that an edition holds, for operators. */
    public static Access toAll(Divisions edition) {
        return new Access(Scope.PROVINCE, edition, edition);
    }

    public boolean isWholeProvince() {
        return scope.equals(Scope.PROVINCE);
    }

    /** Whether a division of a list of the edition lies in the scope. */
    public boolean covers(DivisionList list, DivisionKey unit) {
        if (isWholeProvince()) {
            return true;
        }
        DivisionList newest = program.newest();
        return list.path(unit).reversed().stream()
                .flatMap(division -> newest.place(division.key()).stream())
                .findFirst()
                .filter(counterpart -> newest.contains(scope.root(), counterpart))
                .isPresent();
    }

    /** Refuses a division that lies outside the scope, or is not on the list. */
    public void require(DivisionList list, DivisionKey unit) {
        if (list.find(unit).isEmpty() || !covers(list, unit)) {
            throw new OutOfScopeException(scope, unit);
        }
    }

    /** The division of a list of the edition at which the scope begins; empty when the list has no counterpart of it. */
    public Optional<DivisionKey> home(DivisionList list) {
        return program.drawnUpOn(list.cutoff())
                .orElse(list)
                .place(scope.root())
                .filter(unit -> list.find(unit).isPresent());
    }

    /** The codes of the counties and prefectures of the edition's newest list that lie in the scope. */
    public List<String> newestUnits() {
        DivisionList newest = edition.newest();
        return Stream.of(DivisionLevel.PREFECTURE, DivisionLevel.COUNTY)
                .flatMap(level -> newest.units(level).stream())
                .filter(unit -> covers(newest, unit.key()))
                .map(Division::code)
                .toList();
    }
}

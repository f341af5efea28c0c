package org.tonghu.warehouse.division;

import java.util.List;
import org.tonghu.warehouse.declaration.DeclarationFiles;

/**
 * The place of a county on the tile map: a map of our own with one cell a county, not a map of borders.
 *
 * @param row from 0 at the top
 * @param column from 0 at the left
 */
public record Tile(String code, int row, int column) {

    static List<Tile> of(DeclarationFiles files) {
        return files.rows("divisions/fujian-tiles.csv").stream()
                .map(r -> new Tile(r[0], Integer.parseInt(r[3]), Integer.parseInt(r[4])))
                .toList();
    }
}

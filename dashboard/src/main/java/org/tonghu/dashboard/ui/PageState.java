package org.tonghu.dashboard.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tonghu.warehouse.EditionView;
import org.tonghu.warehouse.Warehouse;
import org.tonghu.warehouse.edition.EditionId;
import org.tonghu.warehouse.edition.Manifest;

/**
 * What a page shows, as its link says it, so that the link brings back the same view.
 *
 * @param view the edition as whoever looks sees it
 * @param manifest of the edition: the one that the link names, or else the newest
 * @param month the month: the one that the link names, or else the last one held
 * @param goal an indicator, where a page shows one; empty for the page's own choice
 */
public record PageState(EditionView view, Manifest manifest, YearMonth month, String goal) {

    /** Reads the state from a link; throws a sentence when the edition or month is not there. */
    static PageState of(QueryParameters link, Services services) {
        Warehouse warehouse = services.warehouse();
        EditionId edition = link.getSingleParameter("edition")
                .map(number -> new EditionId(Integer.parseInt(number)))
                .orElseGet(warehouse::newest);
        Manifest manifest = warehouse.manifest(edition);
        YearMonth month = link.getSingleParameter("month").map(YearMonth::parse).orElse(manifest.lastMonth());
        if (!manifest.months().contains(month)) {
            throw new IllegalArgumentException("Cannot show " + month + ": edition " + edition + " holds "
                    + manifest.firstMonth() + " to " + manifest.lastMonth());
        }
        return new PageState(
                services.view(edition),
                manifest,
                month,
                link.getSingleParameter("goal").orElse(""));
    }

    public EditionId edition() {
        return manifest.id();
    }

    public PageState withMonth(YearMonth other) {
        return new PageState(view, manifest, other, goal);
    }

    public PageState withGoal(String other) {
        return new PageState(view, manifest, month, other);
    }

    /** The state as the parameters of a link. */
    public QueryParameters link() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("month", List.of(month.toString()));
        parameters.put("edition", List.of(edition().toString()));
        Optional.of(goal).filter(g -> !g.isEmpty()).ifPresent(g -> parameters.put("goal", List.of(g)));
        return new QueryParameters(parameters);
    }
}

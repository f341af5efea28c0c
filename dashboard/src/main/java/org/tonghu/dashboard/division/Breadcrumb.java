package org.tonghu.dashboard.division;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.tonghu.dashboard.ui.PageState;
import org.tonghu.warehouse.division.Division;

/** The path from the province down; what lies above the viewer's scope is named but leads nowhere. */
class Breadcrumb extends Nav {
    private static final long serialVersionUID = 1L;

    Breadcrumb(List<Division> path, PageState state) {
        setId("breadcrumb");
        addClassName("tonghu-breadcrumb");
        for (Division division : path) {
            if (getElement().getChildCount() > 0) {
                add(new Span(" › "));
            }
            boolean last = division.equals(path.getLast());
            boolean seen = state.view().covers(state.month(), division.key());
            add(
                    last || !seen
                            ? new Span(division.name())
                            : new Anchor(DivisionView.href(division.key(), state), division.name()));
        }
    }
}

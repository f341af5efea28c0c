package org.tonghu.dashboard.ui;

import org.springframework.stereotype.Component;
import org.tonghu.dashboard.security.Viewer;
import org.tonghu.warehouse.Warehouse;
import org.tonghu.warehouse.division.Scope;

/** What every screen needs: the warehouse, and who looks. */
@Component
public class Services {
    private final Warehouse warehouse;
    private final Viewer viewer;

    Services(Warehouse warehouse, Viewer viewer) {
        this.warehouse = warehouse;
        this.viewer = viewer;
    }

    public Warehouse warehouse() {
        return warehouse;
    }

    public Viewer viewer() {
        return viewer;
    }

    public Scope scope() {
        return viewer.scope();
    }
}

package org.tonghu.dashboard.ui;

import org.springframework.stereotype.Component;
import org.tonghu.dashboard.security.SignedIn;
import org.tonghu.warehouse.EditionView;
import org.tonghu.warehouse.Warehouse;
import org.tonghu.warehouse.edition.EditionId;

/** What every screen needs: the warehouse, and who looks. */
@Component
public class Services {
    private final Warehouse warehouse;
    private final SignedIn signedIn;

    Services(Warehouse warehouse, SignedIn signedIn) {
        this.warehouse = warehouse;
        this.signedIn = signedIn;
    }

    public Warehouse warehouse() {
        return warehouse;
    }

    public SignedIn signedIn() {
        return signedIn;
    }

    /** An edition as whoever is signed in sees it. */
    public EditionView view(EditionId edition) {
        return warehouse.edition(edition).as(signedIn.viewer());
    }
}

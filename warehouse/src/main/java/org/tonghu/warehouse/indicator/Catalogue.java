package org.tonghu.warehouse.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All indicators that the product declares, by id. */
public final class Catalogue {
    private final Map<String, Indicator> byId;

    private Catalogue(Map<String, Indicator> byId) {
        this.byId = byId;
    }

    /** The indicators that come with the product: every file under {@code indicators/}, read once. */
    public static Catalogue bundled() {
        return Bundled.CATALOGUE;
    }

    private static final class Bundled {
        static final Catalogue CATALOGUE =
                new Catalogue(Declarations.byId("indicators", Indicator.class, Indicator::id));
    }

    /** All of them, in order of id. */
    public List<Indicator> indicators() {
        return List.copyOf(byId.values());
    }

    public Optional<Indicator> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Indicator indicator(String id) {
        return find(id).orElseThrow(() ->
                new IllegalArgumentException("Cannot find indicator: " + id + ", expected one of " + byId.keySet()));
    }
}

package org.tonghu.warehouse.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tonghu.warehouse.declaration.DeclarationFiles;

/** The indicators that an edition is made by, or those of the product, by id. */
public final class Catalogue {
    private final Map<String, Indicator> byId;

    private Catalogue(Map<String, Indicator> byId) {
        this.byId = byId;
    }

    /** The indicators of a set of declarations: every file under {@code indicators/}. */
    public static Catalogue of(DeclarationFiles files) {
        return new Catalogue(files.byId("indicators", Indicator.class, Indicator::id));
    }

    /** The indicators that come with the product, read once. */
    public static Catalogue bundled() {
        return Bundled.CATALOGUE;
    }

    private static final class Bundled {
        static final Catalogue CATALOGUE = of(DeclarationFiles.bundled());
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

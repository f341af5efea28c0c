package org.tonghu.warehouse.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
        static final Catalogue CATALOGUE = read();
    }

    private static Catalogue read() {
        Map<String, Indicator> byId = new TreeMap<>();
        Declarations.read("indicators", Indicator.class).forEach((file, indicator) -> {
            if (!file.equals(indicator.id() + ".yaml")) {
                throw new IllegalStateException(
                        "Cannot read indicators/" + file + ": id is " + indicator.id() + ", expected the file's name");
            }
            byId.put(indicator.id(), indicator);
        });
        return new Catalogue(byId);
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

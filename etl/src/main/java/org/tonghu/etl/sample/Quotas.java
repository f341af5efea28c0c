package org.tonghu.etl.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many children of each category a county has at the beginning; over all counties they add up exactly. */
final class Quotas {
    /** The window begins a little below the published autumn figure. */
    private static final double AT_START = 0.972;

    private final Map<Category, Map<String, Integer>> byCategory = new HashMap<>();

    private Quotas() {}

    static Quotas of(List<County> counties, Chance chance) {
        Quotas quotas = new Quotas();
        for (Category category : Category.values()) {
            quotas.byCategory.put(category, shares(category, counties, chance.fork(category.word())));
        }
        return quotas;
    }

    int of(County county, Category category) {
        return byCategory.getOrDefault(category, Map.of()).getOrDefault(county.code(), 0);
    }

    private static Map<String, Integer> shares(Category category, List<County> counties, Chance chance) {
        double[] weights = counties.stream()
                .mapToDouble(c -> c.villages().size() * category.weight(c) * chance.around(1, 0.45))
                .toArray();
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        Map<String, Integer> shares = new HashMap<>();
        double reached = 0;
        for (int i = 0; i < weights.length; i++) {
            double before = reached;
            reached += category.published() * AT_START * weights[i] / total;
            shares.put(counties.get(i).code(), (int) (Math.round(reached) - Math.round(before)));
        }
        return shares;
    }
}

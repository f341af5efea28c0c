package org.tonghu.etl.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Values with weights, written as {@code "入户:70 电话:30"}. */
final class Mix {
    private static final Pattern BLANK = Pattern.compile(" ");
    private final List<String> values = new ArrayList<>();

    private Mix() {}

    static Mix of(String spec) {
        Mix mix = new Mix();
        for (String part : BLANK.splitAsStream(spec).toList()) {
            int colon = part.lastIndexOf(':');
            int weight = Integer.parseInt(part.substring(colon + 1));
            for (int i = 0; i < weight; i++) {
                mix.values.add(part.substring(0, colon));
            }
        }
        return mix;
    }

    String pick(Chance chance) {
        return chance.pick(values);
    }
}

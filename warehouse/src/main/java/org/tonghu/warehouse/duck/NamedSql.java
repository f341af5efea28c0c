package org.tonghu.warehouse.duck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL with {@code :name} parameters, turned into positional ones; casts ({@code ::}) and quoted texts are left alone. */
record NamedSql(String positional, List<Object> values) {
    private static final Pattern TOKEN = Pattern.compile("'[^']*'|::|:([a-z][a-z_]*)");

    static NamedSql of(String sql, Map<String, ?> parameters) {
        StringBuilder text = new StringBuilder();
        List<Object> values = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            String name = matcher.group(1);
            if (name == null) {
                matcher.appendReplacement(text, Matcher.quoteReplacement(matcher.group()));
                continue;
            }
            Object value = parameters.get(name);
            if (value == null) {
                throw new IllegalArgumentException("Cannot bind parameter: " + name + ", expected a value");
            }
            values.add(value);
            matcher.appendReplacement(text, "?");
        }
        return new NamedSql(matcher.appendTail(text).toString(), values);
    }
}

package org.tonghu.etl.contract;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Holds a YAML tree against the record that it is to become: every key too many, too few, empty or of a wrong kind gives a
 * sentence that says what to write. A component may be left out when it is {@code @Nullable} or a boolean.
 */
final class Shape {
    private final List<String> problems = new ArrayList<>();

    private Shape() {}

    /** What is wrong with a tree; empty when nothing is. */
    static List<String> problems(JsonNode tree, Class<? extends Record> type) {
        Shape shape = new Shape();
        shape.checkRecord("the file", tree, type);
        return shape.problems;
    }

    private void checkRecord(String where, JsonNode node, Class<?> type) {
        if (!node.isObject()) {
            problems.add(where + " must be " + example(type));
            return;
        }
        List<String> known = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String key = key(component);
            known.add(key);
            checkKey(where, key, node.path(key), component);
        }
        node.propertyNames().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> problems.add(where + " has the unknown key " + key + ", expected one of " + known));
    }

    private void checkKey(String where, String key, JsonNode value, RecordComponent component) {
        if (!value.isMissingNode()) {
            checkValue(where + ", " + key, value, component.getGenericType());
        } else if (!isOptional(component)) {
            problems.add(where + " lacks " + key + "; write " + key + ": " + example(component.getType()));
        }
    }

    private void checkValue(String where, JsonNode value, Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            checkList(where, value, list.getActualTypeArguments()[0]);
        } else if (type instanceof Class<?> kind && kind.isRecord()) {
            checkRecord(where, value, kind);
        } else if (type instanceof Class<?> kind && !fits(value, kind)) {
            problems.add(where + " is " + value + "; write " + example(kind));
        }
    }

    private void checkList(String where, JsonNode list, Type element) {
        if (!list.isArray() || list.isEmpty()) {
            problems.add(where + " must be a list with something in it");
        }
        int position = 1;
        for (JsonNode item : list) {
            String name = item.path("name").asString("number " + position);
            checkValue(where + ", " + name, item, element);
            position++;
        }
    }

    private static boolean fits(JsonNode value, Class<?> kind) {
        if (kind == boolean.class) {
            return value.isBoolean();
        }
        String text = value.isString() ? value.stringValue() : "";
        return kind.isEnum() ? constants(kind).anyMatch(text::equals) : !text.isBlank();
    }

    private static boolean isOptional(RecordComponent component) {
        return component.getType() == boolean.class
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String example(Class<?> type) {
        if (type.isEnum()) {
            return "one of " + constants(type).collect(Collectors.joining(", "));
        }
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(c -> !isOptional(c))
                    .map(c -> key(c) + ": …")
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return type == List.class ? "[…]" : type == boolean.class ? "true or false" : "\"…\"";
    }

    private static Stream<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(c -> c.toString().toLowerCase(Locale.ROOT));
    }

    private static String key(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}

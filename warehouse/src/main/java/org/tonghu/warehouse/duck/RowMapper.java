package org.tonghu.warehouse.duck;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads rows as records: the component {@code loadDate} takes the column {@code load_date}. */
final class RowMapper<R extends Record> {
    private final RecordComponent[] components;
    private final String[] columns;
    private final Constructor<R> constructor;

    RowMapper(Class<R> type) {
        components = type.getRecordComponents();
        columns = Arrays.stream(components).map(RowMapper::column).toArray(String[]::new);
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Cannot read rows as " + type + ", expected a record", e);
        }
    }

    private static String column(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    R map(ResultSet row) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = valueOf(row, columns[i], components[i].getType());
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new SQLException("Cannot make " + constructor.getDeclaringClass() + " of a row", e);
        }
    }

    /** A value of another type is named by its column alone: it can be personal data. */
    private static Object valueOf(ResultSet row, String column, Class<?> type) throws SQLException {
        try {
            return value(row, column, type);
        } catch (NumberFormatException e) {
            throw new SQLException("Cannot read column: " + column + ", expected " + type.getSimpleName());
        }
    }

    private static Object value(ResultSet row, String column, Class<?> type) throws SQLException {
        if (type == Optional.class) {
            return Optional.ofNullable(row.getObject(column));
        }
        Object value = type == int.class
                ? Integer.valueOf(row.getInt(column))
                : type == long.class ? Long.valueOf(row.getLong(column)) : row.getObject(column);
        if (value == null || row.wasNull()) {
            throw new SQLException("Cannot read column: " + column + " is null, expected a value");
        }
        return value;
    }
}

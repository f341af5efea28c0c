package org.tonghu.warehouse.duck;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** A DuckDB database. Safe for many threads: each statement runs on a connection of its own. */
public final class Duck implements AutoCloseable {
    private final DuckDBConnection connection;

    private Duck(String url, Properties settings) {
        try {
            connection = (DuckDBConnection) DriverManager.getConnection(url, settings);
        } catch (SQLException e) {
            throw new DuckException("open", e);
        }
    }

    /** Opens a file for reading and writing, making it when it is not there. */
    public static Duck open(Path file) {
        return new Duck("jdbc:duckdb:" + file, settings());
    }

    /** Opens a file that nobody writes any more. Its SQL can reach no other file. */
    public static Duck openReadOnly(Path file) {
        Properties settings = settings();
        settings.setProperty("duckdb.read_only", "true");
        settings.setProperty("memory_limit", "1GB");
        Duck duck = new Duck("jdbc:duckdb:" + file, settings);
        duck.execute("set enable_external_access = false", Map.of());
        return duck;
    }

    /** A database in memory, for reading Parquet and for tests. */
    public static Duck inMemory() {
        return new Duck("jdbc:duckdb:", settings());
    }

    /** Nothing may be downloaded: the product runs in closed networks. */
    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        return settings;
    }

    /** Brings the schema of a file up to the newest migration under a class path folder, e.g. {@code db/edition}. */
    public static void migrate(Path file, String location) {
        Flyway.configure(Duck.class.getClassLoader())
                .dataSource("jdbc:duckdb:" + file, "", "")
                .locations("classpath:" + location)
                .load()
                .migrate();
    }

    /** All rows of a query, each as a record. */
    public <R extends Record> List<R> query(Class<R> type, String sql, Map<String, ?> parameters) {
        RowMapper<R> mapper = new RowMapper<>(type);
        return run(sql, parameters, statement -> {
            List<R> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(mapper.map(result));
                }
            }
            return rows;
        });
    }

    /** The only row of a query; throws when there is none or another. */
    public <R extends Record> R one(Class<R> type, String sql, Map<String, ?> parameters) {
        List<R> rows = query(type, sql, parameters);
        if (rows.size() != 1) {
            throw new DuckException(sql, new SQLException(rows.size() + " rows, expected one"));
        }
        return rows.getFirst();
    }

    /** Whether it holds a table of a name: an older file may lack what later migrations bring. */
    public boolean has(String table) {
        return !query(
                        Name.class,
                        "select table_name as name from duckdb_tables() where table_name = :table",
                        Map.of("table", table))
                .isEmpty();
    }

    private record Name(String name) {}

    /** Runs a statement that returns no rows; the number of rows it changed. */
    public long execute(String sql, Map<String, ?> parameters) {
        return run(sql, parameters, PreparedStatement::executeLargeUpdate);
    }

    /** Runs a statement once for each set of parameters, all or none. */
    public void executeAll(String sql, List<? extends Map<String, ?>> rows) {
        try (Connection own = connection.duplicate()) {
            own.setAutoCommit(false);
            for (Map<String, ?> parameters : rows) {
                NamedSql named = NamedSql.of(sql, parameters);
                try (PreparedStatement statement = bind(own, named)) {
                    statement.executeUpdate();
                }
            }
            own.commit();
        } catch (SQLException e) {
            throw new DuckException(sql, e);
        }
    }

    /** Adds rows to a table, a value a column in its order; thousands of times faster than a statement a row. */
    public void append(String table, List<? extends List<? extends @Nullable Object>> rows) {
        try (Connection own = connection.duplicate();
                DuckDBAppender appender = own.unwrap(DuckDBConnection.class).createAppender(table)) {
            for (List<? extends @Nullable Object> row : rows) {
                appender.beginRow();
                for (@Nullable Object value : row) {
                    append(appender, value);
                }
                appender.endRow();
            }
        } catch (SQLException e) {
            throw new DuckException("append to " + table, e);
        }
    }

    private static void append(DuckDBAppender appender, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> appender.appendNull();
            case String text -> appender.append(text);
            case Integer number -> appender.append(number.intValue());
            case Long number -> appender.append(number.longValue());
            case Boolean flag -> appender.append(flag.booleanValue());
            case LocalDate day -> appender.append(day);
            case BigDecimal number -> appender.append(number);
            default ->
                throw new IllegalArgumentException("Cannot append: "
                        + value.getClass().getSimpleName() + ", expected a text, number, flag or date");
        }
    }

    private <T> T run(String sql, Map<String, ?> parameters, Work<T> work) {
        try (Connection own = connection.duplicate();
                PreparedStatement statement = bind(own, NamedSql.of(sql, parameters))) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new DuckException(sql, e);
        }
    }

    private static PreparedStatement bind(Connection connection, NamedSql sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql.positional());
        for (int i = 0; i < sql.values().size(); i++) {
            Object value = sql.values().get(i);
            statement.setObject(i + 1, value instanceof List<?> list ? array(connection, list) : value);
        }
        return statement;
    }

    private static Object array(Connection connection, List<?> texts) throws SQLException {
        return connection.createArrayOf("VARCHAR", texts.toArray());
    }

    /** Writes everything to the file and lets go of it. */
    @Override
    public void close() {
        try (Statement statement = connection.createStatement()) {
            if (!connection.isReadOnly()) {
                statement.execute("checkpoint");
            }
        } catch (SQLException e) {
            throw new DuckException("checkpoint", e);
        } finally {
            closeConnection();
        }
    }

    private void closeConnection() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new DuckException("close", e);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}

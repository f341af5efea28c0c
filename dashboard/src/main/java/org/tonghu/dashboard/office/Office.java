package org.tonghu.dashboard.office;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tonghu.dashboard.security.Member;
import org.tonghu.warehouse.duck.Duck;

/** The office database: members, and who opened what. It lies beside the warehouse, never in it. */
public final class Office implements AutoCloseable {
    private final Duck duck;

    /** Opens the database in a file, making it or bringing it up to date first. */
    public Office(Path file) {
        Duck.migrate(file, "db/office");
        duck = Duck.open(file);
    }

    public Optional<Member> member(String username) {
        return duck
                .query(Member.class, "select * from member where username = :username", Map.of("username", username))
                .stream()
                .findFirst();
    }

    public List<Member> members() {
        return duck.query(Member.class, "select * from member order by username", Map.of());
    }

    /** Adds a member, or replaces the one of that name. */
    public void save(Member member) {
        duck.execute(
                """
                insert or replace into member values
                    (:username, :display_name, :password_hash, :role, :scope_level, :scope_code)
                """,
                Map.of(
                        "username", member.username(),
                        "display_name", member.displayName(),
                        "password_hash", member.passwordHash(),
                        "role", member.role(),
                        "scope_level", member.scopeLevel(),
                        "scope_code", member.scopeCode()));
    }

    /** Takes down that a page was opened or refused. */
    public void log(String username, String page, String outcome) {
        duck.execute(
                "insert into access_log values (:at, :username, :page, :outcome)",
                Map.of(
                        "at",
                        LocalDateTime.now(ZoneOffset.UTC),
                        "username",
                        username,
                        "page",
                        page,
                        "outcome",
                        outcome));
    }

    @Override
    public void close() {
        duck.close();
    }
}

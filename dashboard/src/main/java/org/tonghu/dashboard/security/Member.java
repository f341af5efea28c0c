package org.tonghu.dashboard.security;

import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.Scope;

/** A user of the dashboard as the office database holds him. */
public record Member(
        String username, String displayName, String passwordHash, String role, String scopeLevel, String scopeCode) {
    public Scope scope() {
        return new Scope(new DivisionKey(DivisionLevel.parse(scopeLevel), scopeCode));
    }
}

package org.tonghu.dashboard.security;

import org.tonghu.warehouse.access.Role;
import org.tonghu.warehouse.access.Viewer;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.DivisionLevel;
import org.tonghu.warehouse.division.Scope;

/** A user of the dashboard as the office database holds him. */
public record Member(
        String username, String displayName, String passwordHash, String role, String scopeLevel, String scopeCode) {
    /** As whom the warehouse answers him. */
    public Viewer viewer() {
        return new Viewer(Role.valueOf(role), new Scope(new DivisionKey(DivisionLevel.parse(scopeLevel), scopeCode)));
    }
}

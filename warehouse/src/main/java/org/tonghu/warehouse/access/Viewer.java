package org.tonghu.warehouse.access;

import org.tonghu.warehouse.division.Scope;

/** Who asks the warehouse. */
public record Viewer(Role role, Scope scope) {}

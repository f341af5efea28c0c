package org.tonghu.warehouse.access;

import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.division.Scope;

/** Somebody asked for a division outside the scope; the answer is no, and says nothing else. */
public final class OutOfScopeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutOfScopeException(Scope scope, DivisionKey asked) {
        super("Cannot show " + asked + ": it lies outside the scope " + scope.root());
    }
}

package org.tonghu.warehouse;

import java.util.List;
import java.util.function.Function;
import org.tonghu.warehouse.access.Access;
import org.tonghu.warehouse.audit.AuditFinding;
import org.tonghu.warehouse.audit.Audits;
import org.tonghu.warehouse.audit.CheckResult;
import org.tonghu.warehouse.audit.UncountedRows;

/** What an edition was checked for, as far as a viewer may see it. */
public final class ShownAudits {
    private final Source source;
    private final Access access;

    ShownAudits(Source source, Access access) {
        this.source = source;
        this.access = access;
    }

    /** What the edition was checked for before it was published, and what was found in the scope. */
    public List<CheckResult> checks() {
        return read(Audits::checks);
    }

    /** Doubts about the data of units of the scope. */
    public List<AuditFinding> findings() {
        return read(Audits::findings);
    }

    /** Error-free source rows of units of the scope that are in no figure. */
    public List<UncountedRows> uncounted() {
        return read(Audits::uncounted);
    }

    private <T> T read(Function<Audits, T> query) {
        return source.read(edition -> query.apply(new Audits(edition.database(), access)));
    }
}

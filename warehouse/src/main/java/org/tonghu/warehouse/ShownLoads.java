package org.tonghu.warehouse;

import java.util.List;
import java.util.function.Function;
import org.tonghu.warehouse.access.Access;
import org.tonghu.warehouse.correction.MendFiles;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.division.DivisionKey;
import org.tonghu.warehouse.load.BatchReport;
import org.tonghu.warehouse.load.FileReport;
import org.tonghu.warehouse.load.Loads;
import org.tonghu.warehouse.load.QuarantineFilter;
import org.tonghu.warehouse.load.QuarantinedRow;
import org.tonghu.warehouse.load.ReasonCount;

/** Loads, their files and what became of the rows, as far as a viewer may see them. */
public final class ShownLoads {
    private final Source source;
    private final Access access;

    ShownLoads(Source source, Access access) {
        this.source = source;
        this.access = access;
    }

    /** The batches behind the edition, newest first. */
    public List<BatchReport> batches() {
        return read(Loads::batches);
    }

    /** The files of a batch in the order in which they were taken. */
    public List<FileReport> files(int batch) {
        return read(loads -> loads.files(batch));
    }

    /** Why rows of the files of a batch were quarantined at that load. */
    public List<ReasonCount> reasons(int batch) {
        return read(loads -> loads.reasons(batch));
    }

    /** What is in quarantine now. */
    public List<QuarantinedRow> quarantine(QuarantineFilter filter) {
        return read(loads -> loads.quarantine(filter));
    }

    /** The offices in the scope that have rows to correct. */
    public List<Division> officesToMend() {
        return workbooks().offices();
    }

    /** The workbook with the rows that an office has to correct. */
    public byte[] mendWorkbook(DivisionKey office) {
        access.require(access.edition().newest(), office);
        source.store().manifest(source.id()); // fails with a sentence when it has expired
        return workbooks().workbook(office);
    }

    private MendFiles workbooks() {
        return new MendFiles(source.store().mend(source.id()), access);
    }

    private <T> T read(Function<Loads, T> query) {
        return source.read(edition -> query.apply(new Loads(edition.database(), access)));
    }
}

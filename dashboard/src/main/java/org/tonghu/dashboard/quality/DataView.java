package org.tonghu.dashboard.quality;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.util.List;
import org.tonghu.dashboard.ui.Format;
import org.tonghu.dashboard.ui.PageState;
import org.tonghu.dashboard.ui.Screen;
import org.tonghu.dashboard.ui.Services;
import org.tonghu.dashboard.ui.Table;
import org.tonghu.warehouse.load.BatchReport;

/** The data page: the loads, their files, and what became of every row. */
@Route("data/:batch?")
@PermitAll
public class DataView extends Screen {
    private static final long serialVersionUID = 1L;

    public DataView(Services services) {
        super(services);
    }

    /** The link to the data page. */
    public static String href(PageState state) {
        return href("data", state);
    }

    @Override
    protected void show(PageState state, RouteParameters parameters) {
        List<BatchReport> batches = state.view().loads().batches();
        add(new H2(getTranslation("data.loads")), new Paragraph(getTranslation("data.identity")));
        if (batches.isEmpty()) {
            add(new Paragraph(getTranslation("data.nothing")));
        } else {
            add(loads(batches, state));
        }
        add(new CheckSection(state), new UncountedSection(state));
        if (!batches.isEmpty()) {
            addFiles(batches, state, parameters);
        }
    }

    private void addFiles(List<BatchReport> batches, PageState state, RouteParameters parameters) {
        int batch = parameters
                .get("batch")
                .map(Integer::parseInt)
                .orElse(batches.getFirst().batch());
        add(new H2(getTranslation("data.files", Integer.toString(batch))), new FileGrid(state, batch));
        add(new H2(getTranslation("data.quarantine")), new Paragraph(getTranslation("data.masked")));
        add(new MendDownload(services(), state.edition()), new QuarantineGrid(state));
        add(new H2(getTranslation("doubts.examples")), new Paragraph(getTranslation("doubts.examplesNote")));
        add(new DoubtGrid(state));
    }

    private Table loads(List<BatchReport> batches, PageState state) {
        Table table = new Table(
                "loads",
                List.of(
                                "batch",
                                "loadDate",
                                "filesLoaded",
                                "rejected",
                                "read",
                                "accepted",
                                "duplicate",
                                "superseded",
                                "quarantined")
                        .stream()
                        .map(key -> getTranslation("data." + key))
                        .toList());
        for (BatchReport batch : batches) {
            table.addRow(List.of(
                    new Anchor(
                            href("data/" + batch.batch(), state),
                            getTranslation("data.batchName", Integer.toString(batch.batch()))),
                    Table.cell(batch.loadDate().toString()),
                    count(batch.files() - batch.rejected()),
                    count(batch.rejected()),
                    count(batch.read()),
                    count(batch.accepted()),
                    count(batch.duplicate()),
                    count(batch.superseded()),
                    count(batch.quarantined())));
        }
        return table;
    }

    private static Span count(long rows) {
        return Table.cell(Format.count(BigDecimal.valueOf(rows)));
    }

    @Override
    protected String path(PageState state) {
        return "data";
    }

    @Override
    protected String titleKey() {
        return "data.title";
    }
}

package org.tonghu.dashboard.quality;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.tonghu.dashboard.ui.Services;
import org.tonghu.warehouse.correction.MendFiles;
import org.tonghu.warehouse.division.Division;
import org.tonghu.warehouse.edition.EditionId;

/** Offers the workbook of rows to correct of every office that the viewer may see; nothing where there is none. */
class MendDownload extends HorizontalLayout {
    private static final long serialVersionUID = 1L;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient Services services;
    private final EditionId edition;
    private final Anchor link = new Anchor();

    MendDownload(Services services, EditionId edition) {
        this.services = services;
        this.edition = edition;
        List<Division> offices = services.view(edition).loads().officesToMend();
        if (offices.isEmpty()) {
            return;
        }
        setAlignItems(Alignment.CENTER);
        link.setId("mend");
        link.setText(getTranslation("data.mend"));
        offer(offices.getFirst());
        if (offices.size() > 1) {
            add(choice(offices));
        }
        add(link);
    }

    private Select<Division> choice(List<Division> offices) {
        Select<Division> choice = new Select<>();
        choice.setId("office");
        choice.setAriaLabel(getTranslation("data.office"));
        choice.setItems(new ArrayList<>(offices));
        choice.setItemLabelGenerator(Division::name);
        choice.setValue(offices.getFirst());
        choice.addValueChangeListener(change -> offer(change.getValue()));
        return choice;
    }

    private void offer(Division office) {
        link.setHref(DownloadHandler.fromInputStream(event -> response(office)));
    }

    private DownloadResponse response(Division office) {
        byte[] workbook = services.view(edition).loads().mendWorkbook(office.key());
        String name = MendFiles.publicName(office);
        services.signedIn().log("data/" + name, "downloaded");
        return new DownloadResponse(new ByteArrayInputStream(workbook), name, XLSX, workbook.length);
    }
}

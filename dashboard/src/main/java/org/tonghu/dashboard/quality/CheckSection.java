package org.tonghu.dashboard.quality;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.tonghu.dashboard.ui.Format;
import org.tonghu.dashboard.ui.PageState;
import org.tonghu.dashboard.ui.Table;
import org.tonghu.warehouse.audit.AuditFinding;
import org.tonghu.warehouse.audit.CheckResult;
import org.tonghu.warehouse.division.Divisions;

/** The checks that the edition passed before it was published, and the doubts that they left. */
class CheckSection extends Div {
    private static final long serialVersionUID = 1L;

    CheckSection(PageState state) {
        List<CheckResult> checks = state.view().audits().checks();
        add(new H2(getTranslation("data.checks")));
        if (checks.isEmpty()) {
            add(new Paragraph(getTranslation("data.unchecked")));
            return;
        }
        add(new Paragraph(getTranslation("data.checksRule")), checks(checks));
        List<AuditFinding> findings = state.view().audits().findings();
        if (!findings.isEmpty()) {
            add(findings(findings, state.view().divisions()));
        }
    }

    private Table checks(List<CheckResult> checks) {
        Table table = new Table("checks", headings("check", "checkKind", "checkResult", "checkAbout"));
        for (CheckResult check : checks) {
            table.addRow(Stream.of(
                            getTranslation("check." + check.checkName()),
                            getTranslation("checkKind." + check.kind()),
                            result(check),
                            getTranslation("checkAbout." + check.checkName()))
                    .map(Table::cell)
                    .toList());
        }
        return table;
    }

    private String result(CheckResult check) {
        String found = check.findings() == 0
                ? getTranslation("checkPassed." + check.kind())
                : getTranslation("data.checkFound", Format.count(BigDecimal.valueOf(check.findings())));
        return check.acceptedBy()
                .map(by -> getTranslation(
                        "data.checkAccepted", found, by, check.because().orElse("")))
                .orElse(found);
    }

    private Table findings(List<AuditFinding> findings, Divisions divisions) {
        Table table = new Table("findings", headings("unit", "check", "dataset", "finding"));
        boolean english = getLocale().getLanguage().equals("en");
        for (AuditFinding finding : findings) {
            table.addRow(Stream.of(
                            finding.unit(divisions),
                            getTranslation("check." + finding.checkName()),
                            getTranslation("dataset." + finding.dataset()),
                            english ? finding.messageEn() : finding.messageZh())
                    .map(Table::cell)
                    .toList());
        }
        return table;
    }

    private List<String> headings(String... keys) {
        return Stream.of(keys).map(key -> getTranslation("data." + key)).toList();
    }
}

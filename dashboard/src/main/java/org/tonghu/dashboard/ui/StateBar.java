package org.tonghu.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.YearMonth;

/** Names the month and the edition that a page shows, and lets people change the month. */
class StateBar extends Div {
    private static final long serialVersionUID = 1L;
    private static final int HASH_SHOWN = 12;

    StateBar(PageState state, SerializableConsumer<YearMonth> onMonth) {
        addClassName("tonghu-state");
        Select<YearMonth> month = new Select<>();
        month.setId("month");
        month.setAriaLabel(getTranslation("state.month"));
        month.setItems(state.manifest().months().reversed());
        month.setItemLabelGenerator(
                m -> getTranslation("format.month", Integer.toString(m.getYear()), m.getMonthValue()));
        month.setValue(state.month());
        month.addValueChangeListener(change -> onMonth.accept(change.getValue()));
        add(new Span(getTranslation("state.month")), month, edition(state));
        if (state.manifest().sample()) {
            Span sample = new Span(getTranslation("state.sample"));
            sample.addClassName("tonghu-sample");
            add(sample);
        }
    }

    /** Leads to the same page of a newer edition than the one that the link names. */
    void offer(PageState newer, String href) {
        Anchor link =
                new Anchor(href, getTranslation("state.newer", newer.edition().toString()));
        link.setId("newer");
        add(link);
    }

    private Span edition(PageState state) {
        Span edition = new Span(getTranslation(
                "state.edition",
                state.edition().toString(),
                state.manifest().loadDate().toString(),
                state.manifest().contentHash().substring(0, HASH_SHOWN)));
        edition.setId("edition");
        return edition;
    }
}

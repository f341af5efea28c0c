package org.tonghu.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import java.time.DateTimeException;
import org.tonghu.warehouse.access.ClosedEditionException;
import org.tonghu.warehouse.access.OutOfScopeException;
import org.tonghu.warehouse.edition.ExpiredEditionException;
import org.tonghu.warehouse.edition.Manifest;

/**
 * A screen: it reads its state from the link, names month and edition, and lays out its parts. What lies outside the
 * viewer's scope, or is not there, is answered by a sentence and nothing else.
 */
public abstract class Screen extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private final transient Services services;

    protected Screen(Services services) {
        this.services = services;
        addClassName("tonghu-screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            PageState state = PageState.of(event.getLocation().getQueryParameters(), services);
            show(state, event.getRouteParameters());
            addComponentAsFirst(bar(state));
            services.signedIn().log(event.getLocation().getPathWithQueryParameters(), "shown");
        } catch (OutOfScopeException e) {
            services.signedIn().log(event.getLocation().getPathWithQueryParameters(), "refused");
            refuse("refused.title", "refused.text");
        } catch (ClosedEditionException e) {
            services.signedIn().log(event.getLocation().getPathWithQueryParameters(), "refused");
            refuse("closed.title", "closed.text");
            add(toNewest(event.getLocation().getPath()));
        } catch (ExpiredEditionException e) {
            refuse("expired.title", "expired.text");
        } catch (IllegalArgumentException | DateTimeException e) {
            refuse("missing.title", "missing.text");
        }
    }

    private StateBar bar(PageState state) {
        StateBar bar = new StateBar(state, month -> goTo(state.withMonth(month)));
        Manifest newest = services.warehouse().manifest(services.warehouse().newest());
        if (!newest.id().equals(state.edition()) && newest.months().contains(state.month())) {
            PageState newer = new PageState(services.view(newest.id()), newest, state.month(), state.goal());
            bar.offer(newer, href(path(newer), newer));
        }
        return bar;
    }

    /** The same page of the newest edition. */
    private Anchor toNewest(String path) {
        Anchor newest = new Anchor(path, getTranslation("closed.newest"));
        newest.setId("newest");
        return newest;
    }

    private void refuse(String title, String text) {
        removeAll();
        Div box = new Div(new H2(getTranslation(title)), new Paragraph(getTranslation(text)));
        box.addClassName("tonghu-refused");
        add(box);
    }

    /** Lays out the parts. */
    protected abstract void show(PageState state, RouteParameters parameters);

    /** The path of this screen for another state; for a division its counterpart in another month. */
    protected abstract String path(PageState state);

    protected abstract String titleKey();

    protected void goTo(PageState state) {
        getUI().ifPresent(ui -> ui.navigate(path(state), state.link()));
    }

    /** Where a link leads, with its state. */
    protected static String href(String path, PageState state) {
        return new Location(path, state.link()).getPathWithQueryParameters();
    }

    protected Services services() {
        return services;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(titleKey()) + " · " + getTranslation("app.title");
    }
}

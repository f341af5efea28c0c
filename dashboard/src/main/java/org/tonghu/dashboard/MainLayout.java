package org.tonghu.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.tonghu.dashboard.assessment.AssessmentView;
import org.tonghu.dashboard.overview.OverviewView;
import org.tonghu.dashboard.quality.DataView;
import org.tonghu.dashboard.security.SignedIn;
import org.tonghu.dashboard.training.TrainingView;

/** The frame of all screens: name, pages, language, and who is logged in. */
@Layout
@PermitAll
public class MainLayout extends AppLayout implements AfterNavigationObserver {
    private static final long serialVersionUID = 1L;

    private final Tabs pages;
    private final List<String> paths = List.of("", "training", "assessment", "data");

    public MainLayout(SignedIn signedIn) {
        H1 title = new H1(getTranslation("app.title"));
        pages = new Tabs(
                page(OverviewView.class, "overview.title"),
                page(TrainingView.class, "training.title"),
                page(AssessmentView.class, "assessment.title"),
                page(DataView.class, "data.title"));
        pages.setAutoselect(false);
        setDrawerOpened(false);
        Button logout = new Button(getTranslation("app.logout"), click -> signedIn.logout());
        logout.setId("logout");
        Div who = new Div(new Span(signedIn.member().displayName()), language(), logout);
        who.addClassName("tonghu-who");
        Div bar = new Div(title, pages, who);
        bar.addClassName("tonghu-bar");
        addToNavbar(bar);
    }

    /** Marks the page that is shown; a division belongs to the overview. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String first = event.getLocation().getFirstSegment();
        pages.setSelectedIndex(Math.max(0, paths.indexOf(first)));
    }

    private Tab page(Class<? extends Component> view, String key) {
        return new Tab(new RouterLink(getTranslation(key), view));
    }

    private Anchor language() {
        boolean english = getLocale().getLanguage().equals("en");
        Locale other = english ? Locale.CHINESE : Locale.ENGLISH;
        Anchor link = new Anchor("?lang=" + other.getLanguage(), getTranslation("login.otherLanguage"));
        link.setRouterIgnore(true);
        link.setId("language");
        return link;
    }
}

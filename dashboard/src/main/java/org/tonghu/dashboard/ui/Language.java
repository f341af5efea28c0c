package org.tonghu.dashboard.ui;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Chinese is the language of a session, until {@code ?lang=en} asks for English. */
@Component
class Language implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setLocale(Locale.CHINESE));
        event.getSource().addUIInitListener(init -> {
            asked(VaadinRequest.getCurrent())
                    .ifPresent(language -> VaadinSession.getCurrent().setLocale(language));
            init.getUI().setLocale(VaadinSession.getCurrent().getLocale());
        });
    }

    /** A page is set up by a request of its own, which carries the query of the link as {@code query}. */
    private static Optional<Locale> asked(@Nullable VaadinRequest request) {
        String query = request == null ? null : request.getParameter("query");
        return Optional.ofNullable(query)
                .flatMap(text -> QueryParameters.fromString(text).getSingleParameter("lang"))
                .map(language -> language.equals("en") ? Locale.ENGLISH : Locale.CHINESE);
    }
}

package org.tonghu.dashboard.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Chinese is the language of a session, until {@code ?lang=en} asks for English. */
@Component
class Language implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setLocale(Locale.CHINESE));
        event.getSource().addUIInitListener(init -> {
            VaadinRequest request = VaadinRequest.getCurrent();
            String asked = request == null ? null : request.getParameter("lang");
            if (asked != null) {
                VaadinSession.getCurrent().setLocale(asked.equals("en") ? Locale.ENGLISH : Locale.CHINESE);
            }
            init.getUI().setLocale(VaadinSession.getCurrent().getLocale());
        });
    }
}

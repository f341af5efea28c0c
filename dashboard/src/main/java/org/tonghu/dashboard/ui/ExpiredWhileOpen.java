package org.tonghu.dashboard.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tonghu.warehouse.edition.ExpiredEditionException;

/** A page whose edition expires while it is open is shown anew at the next click: the screen then says what happened. */
@Component
class ExpiredWhileOpen implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    private final DefaultErrorHandler others = new DefaultErrorHandler();

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.getSource().addSessionInitListener(event -> event.getSession().setErrorHandler(this::handle));
    }

    private void handle(ErrorEvent event) {
        boolean expired = Stream.<Throwable>iterate(event.getThrowable(), e -> e != null, Throwable::getCause)
                .anyMatch(ExpiredEditionException.class::isInstance);
        UI ui = UI.getCurrent();
        if (expired && ui != null) {
            ui.refreshCurrentRoute(false);
        } else {
            others.error(event);
        }
    }
}

package org.tonghu.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a page that failed for a reason of ours: one sentence on the screen, the stack trace in the log. */
@AnonymousAllowed
public class FailedView extends Div implements HasErrorParameter<Exception> {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FailedView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> failure) {
        LOG.error("Cannot show {}", event.getLocation().getPath(), failure.getCaughtException());
        addClassName("tonghu-refused");
        add(new H2(getTranslation("failed.title")), new Paragraph(getTranslation("failed.text")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}

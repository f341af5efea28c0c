package org.tonghu.etl.publish.audit;

import org.tonghu.etl.text.Message;

/** An edition was not published because a check refused it; its message says so in one sentence in both languages. */
public final class AuditException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AuditException(int edition, Message fault) {
        super(Message.of("audit.refused", edition, fault.zh()).zh() + " "
                + Message.of("audit.refused", edition, fault.en()).en());
    }
}

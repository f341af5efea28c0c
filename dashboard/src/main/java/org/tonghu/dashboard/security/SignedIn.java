package org.tonghu.dashboard.security;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;
import org.tonghu.dashboard.office.Office;
import org.tonghu.warehouse.access.Viewer;

/** Whoever is signed in and looks at the page now. */
@Component
public class SignedIn {
    private final AuthenticationContext authentication;
    private final Office office;

    SignedIn(AuthenticationContext authentication, Office office) {
        this.authentication = authentication;
        this.office = office;
    }

    /** The member who is logged in; views are never made for anybody else. */
    public Member member() {
        return authentication
                .getPrincipalName()
                .flatMap(office::member)
                .orElseThrow(() -> new IllegalStateException("Cannot show a page: nobody is logged in"));
    }

    /** As whom the warehouse answers. */
    public Viewer viewer() {
        return member().viewer();
    }

    public void logout() {
        authentication.logout();
    }

    /** Takes down that this member opened a page, or was refused it. */
    public void log(String page, String outcome) {
        office.log(member().username(), page, outcome);
    }
}

package io.kindline.ui.demo;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.kindline.application.demo.Storyteller;
import org.springframework.stereotype.Component;

/** Gives the stories a page where there are any; outside demo mode there is no such address. */
@Component
class StoriesOnlyInDemo implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1;

    private final transient Storyteller teller;

    StoriesOnlyInDemo(Storyteller teller) {
        this.teller = teller;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (!teller.stories().isEmpty()) {
            RouteConfiguration.forApplicationScope().setAnnotatedRoute(StoriesView.class);
        }
    }
}

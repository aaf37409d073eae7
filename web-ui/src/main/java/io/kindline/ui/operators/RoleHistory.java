package io.kindline.ui.operators;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.kindline.domain.operators.Operator;
import io.kindline.domain.operators.RoleGrant;
import java.time.LocalDate;
import java.util.Comparator;

/** Past, present and planned roles of a person, the newest first. */
final class RoleHistory extends UnorderedList {
    private static final long serialVersionUID = 1;

    RoleHistory(Operator one, LocalDate today) {
        addClassName("role-history");
        one.roles().stream()
                .sorted(Comparator.comparing((RoleGrant grant) -> grant.days().from()).reversed())
                .forEach(grant -> {
                    String words = PersonWords.grant(this, UI.getCurrent().getLocale(), grant);
                    var line = new ListItem(new Span(words));
                    if (grant.days().covers(today)) {
                        line.add(tag("admin.role.now"));
                    } else if (grant.days().from().isAfter(today)) {
                        line.add(tag("admin.role.future"));
                    }
                    add(line);
                });
    }

    private Span tag(String key) {
        var tag = new Span(getTranslation(key));
        tag.addClassName("tag");
        return tag;
    }
}

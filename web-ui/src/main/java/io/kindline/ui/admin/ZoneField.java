package io.kindline.ui.admin;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.dom.Element;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.UUID;

/** A time zone by its region; the browser proposes those that exist while one types. */
public final class ZoneField {
    private ZoneField() {}

    public static AdminField<Input> of(String label, String value) {
        AdminField<Input> field = AdminField.text(label, value);
        var known = new Element("datalist");
        String id = "zones-" + UUID.randomUUID();
        known.setAttribute("id", id);
        ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.contains("/") || zone.equals("UTC"))
                .filter(zone -> !zone.startsWith("Etc/"))
                .filter(zone -> !zone.startsWith("SystemV/"))
                .sorted(Comparator.naturalOrder())
                .forEach(zone ->
                        known.appendChild(new Element("option").setAttribute("value", zone)));
        field.input().getElement().setAttribute("list", id).setAttribute("autocomplete", "off");
        field.getElement().appendChild(known);
        return field.help(field.getTranslation("admin.zone.help"));
    }
}

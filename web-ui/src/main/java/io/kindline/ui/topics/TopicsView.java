package io.kindline.ui.topics;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.kindline.domain.operators.Brand;
import io.kindline.domain.shared.Actor;
import io.kindline.domain.shared.BrandId;
import io.kindline.domain.topics.Catalogue;
import io.kindline.domain.topics.ContactTopic;
import io.kindline.domain.topics.Ending;
import io.kindline.ui.admin.AdminLayout;
import io.kindline.ui.admin.AdminList;
import io.kindline.ui.admin.AdminPage;
import io.kindline.ui.admin.AdminQuery;
import io.kindline.ui.admin.AdminRow;
import io.kindline.ui.shell.Choice;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a brand's contacts may be about and how they may end: what wrap-up offers. */
@Route(value = "admin/topics/:brand?/:kind?/:key?", layout = AdminLayout.class)
@Menu(title = "admin.topics", order = 310)
@RolesAllowed("ADMINISTRATOR")
class TopicsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final String TOPIC = "topic";
    private static final String ENDING = "ending";
    private static final String NEW = "new";

    private final transient TopicDesk desk;
    private final AdminPage page;
    private final AdminList list;
    private final transient AdminQuery<Optional<Catalogue>> query;
    private transient Optional<Brand> brand = Optional.empty();

    TopicsView(TopicDesk desk) {
        this.desk = desk;
        page = new AdminPage(getTranslation("admin.topics"), getTranslation("admin.topics.told"));
        query = new AdminQuery<>(page);
        list = new AdminList(getTranslation("admin.topics"));
        page.list(list);
        List<Brand> mine = desk.mine();
        brand = mine.stream().findFirst();
        if (mine.size() > 1) {
            page.tools(brandChoice(mine));
        }
        page.tools(AdminPage.adding(getTranslation("admin.topic.new"), () -> go(TOPIC, NEW)));
        add(page);
    }

    private Choice<Brand> brandChoice(List<Brand> mine) {
        var choice = new Choice<>(getTranslation("admin.brand"), mine, Brand::name);
        choice.onChosen(chosen ->
                UI.getCurrent()
                        .navigate(TopicsView.class, new RouteParameters("brand", chosen.key())));
        return choice;
    }

    private void go(String kind, String key) {
        brand.ifPresent(of ->
                UI.getCurrent()
                        .navigate(
                                TopicsView.class,
                                new RouteParameters(
                                        Map.of("brand", of.key(), "kind", kind, "key", key))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters where = event.getRouteParameters();
        List<Brand> mine = desk.mine();
        brand =
                where.get("brand")
                        .flatMap(
                                key -> mine.stream().filter(it -> it.key().equals(key)).findFirst())
                        .or(() -> mine.stream().findFirst());
        String kind = where.get("kind").orElse("");
        String key = where.get("key").orElse("");
        Actor.Staff actor = desk.current().actor();
        Optional<BrandId> of = brand.map(Brand::id);
        query.open(
                () -> of.flatMap(id -> desk.topics().handle(actor, id)),
                catalogue -> show(catalogue, kind, key));
    }

    private void show(Optional<Catalogue> catalogue, String kind, String key) {
        list.show(
                catalogue.map(of -> rows(of, kind, key)).orElse(List.of()),
                getTranslation("admin.topics.none"));
        catalogue.ifPresentOrElse(
                of -> detail(of, kind, key), () -> page.hint(getTranslation("admin.topics.none")));
    }

    private void detail(Catalogue catalogue, String kind, String key) {
        Runnable back =
                () ->
                        UI.getCurrent()
                                .navigate(
                                        TopicsView.class,
                                        new RouteParameters("brand", brand.orElseThrow().key()));
        Optional<ContactTopic> topic = catalogue.topic(key);
        Optional<Ending> ending =
                catalogue.endings().stream().filter(it -> key(it).equals(key)).findFirst();
        if (kind.equals(TOPIC) && (topic.isPresent() || key.equals(NEW))) {
            page.detail(
                    new TopicForm(desk, catalogue.brand(), topic, saved -> go(TOPIC, saved)).form(),
                    back);
        } else if (kind.equals(ENDING) && ending.isPresent()) {
            page.detail(new EndingForm(desk, ending.get(), () -> go(ENDING, key)).form(), back);
        } else {
            page.hint(getTranslation("admin.topics.choose"));
        }
    }

    private List<AdminRow> rows(Catalogue catalogue, String kind, String chosen) {
        List<AdminRow> rows = new ArrayList<>();
        for (ContactTopic topic : catalogue.topics()) {
            String key = topic.key().value();
            var row = new AdminRow(TopicWords.topic(this, topic), key, () -> go(TOPIC, key));
            if (!topic.isOffered()) {
                row.tagged(getTranslation("admin.topic.retired"));
            }
            rows.add(kind.equals(TOPIC) && key.equals(chosen) ? row.current() : row);
        }
        for (Ending ending : catalogue.endings()) {
            String key = key(ending);
            var row =
                    new AdminRow(
                            TopicWords.outcome(this, ending.outcome()),
                            getTranslation("admin.ending"),
                            () -> go(ENDING, key));
            if (!ending.isOffered()) {
                row.tagged(getTranslation("admin.topic.retired"));
            }
            rows.add(kind.equals(ENDING) && key.equals(chosen) ? row.current() : row);
        }
        return rows;
    }

    private static String key(Ending ending) {
        return ending.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.topics");
    }
}

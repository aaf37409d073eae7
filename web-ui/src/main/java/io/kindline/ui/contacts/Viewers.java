package io.kindline.ui.contacts;

import io.kindline.application.live.LiveEvent;
import io.kindline.application.live.LiveEvent.Glance;
import io.kindline.application.live.LiveFeed;
import io.kindline.application.live.Topic;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.shared.OperatorId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which colleagues have which contact open, on this node and on others, so that two do not answer
 * at once. Whoever opens a contact says so; nodes where it is open already answer.
 */
@Component
class Viewers {
    private final LiveFeed live;
    private final UUID node = UUID.randomUUID();
    private final Map<ContactId, Circle> circles = new ConcurrentHashMap<>();

    Viewers(LiveFeed live) {
        this.live = live;
    }

    /** Those around one contact that is open here. */
    private record Circle(
            Map<Runnable, OperatorId> here,
            Set<OperatorId> elsewhere,
            LiveFeed.Subscription subscription) {
        boolean holds(OperatorId who) {
            return here.containsValue(who);
        }
    }

    /**
     * Somebody opens the contact.
     *
     * @param changed called when somebody else comes or goes; must not block
     */
    void enter(ContactId contact, OperatorId who, Runnable changed) {
        circles.compute(
                contact,
                (_, present) -> {
                    Circle circle = present == null ? open(contact) : present;
                    circle.here().put(changed, who);
                    return circle;
                });
        say(contact, who, Glance.CAME);
        tell(contact);
    }

    private Circle open(ContactId contact) {
        return new Circle(
                new ConcurrentHashMap<>(),
                ConcurrentHashMap.newKeySet(),
                live.subscribe(new Topic.OfContact(contact), event -> heard(contact, event)));
    }

    void leave(ContactId contact, Runnable changed) {
        Circle circle = circles.get(contact);
        if (circle == null) {
            return;
        }
        OperatorId who = circle.here().remove(changed);
        circles.computeIfPresent(contact, (_, present) -> unlessEmpty(present));
        if (who != null && !circle.holds(who)) {
            say(contact, who, Glance.LEFT);
        }
        tell(contact);
    }

    private static @Nullable Circle unlessEmpty(Circle circle) {
        if (circle.here().isEmpty()) {
            circle.subscription().close();
            return null;
        }
        return circle;
    }

    /** Everybody who looks at it, but oneself. */
    Set<OperatorId> others(ContactId contact, OperatorId me) {
        Circle circle = circles.get(contact);
        if (circle == null) {
            return Set.of();
        }
        var others = new HashSet<>(circle.here().values());
        others.addAll(circle.elsewhere());
        others.remove(me);
        return others;
    }

    private void heard(ContactId contact, LiveEvent event) {
        Circle circle = circles.get(contact);
        if (circle == null) {
            return;
        }
        if (event instanceof LiveEvent.Looking(UUID from, _, OperatorId who, Glance glance)
                && !from.equals(node)) {
            boolean news = heard(contact, circle, who, glance);
            if (news) {
                tell(contact);
            }
        } else if (event instanceof LiveEvent.Missed) {
            circle.elsewhere().clear();
            Set.copyOf(circle.here().values()).forEach(who -> say(contact, who, Glance.CAME));
            tell(contact);
        }
    }

    private boolean heard(ContactId contact, Circle circle, OperatorId who, Glance glance) {
        return switch (glance) {
            case CAME -> {
                Set.copyOf(circle.here().values())
                        .forEach(one -> say(contact, one, Glance.STILL_HERE));
                yield circle.elsewhere().add(who);
            }
            case STILL_HERE -> circle.elsewhere().add(who);
            case LEFT -> {
                if (circle.holds(who)) {
                    say(contact, who, Glance.STILL_HERE);
                }
                yield circle.elsewhere().remove(who);
            }
        };
    }

    private void say(ContactId contact, OperatorId who, Glance glance) {
        live.publish(new LiveEvent.Looking(node, contact, who, glance));
    }

    private void tell(ContactId contact) {
        Circle circle = circles.get(contact);
        if (circle != null) {
            circle.here().keySet().forEach(Runnable::run);
        }
    }
}

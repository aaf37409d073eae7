package io.kindline.domain.routing;

import io.kindline.domain.contacts.Priority;
import io.kindline.domain.entrypoints.Channel;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much an operator can have in hand at once: every contact weighs by its channel, {@value #MAX}
 * in all. What is parked weighs nothing.
 *
 * @param weights 1 to {@value #MAX} for every channel
 */
public record Capacity(Map<Channel, Integer> weights) {

    /** All an operator can carry. */
    public static final int MAX = 100;

    private static final int ONE_OF_THREE = 33;
    private static final int ONE_OF_FIVE = 20;

    /**
     * @throws IllegalArgumentException when a channel has no weight, or none from 1 to 100
     */
    public Capacity {
        weights = Map.copyOf(weights);
        for (Channel channel : Channel.values()) {
            int weight = weights.getOrDefault(channel, 0);
            if (weight < 1 || weight > MAX) {
                throw new IllegalArgumentException("the weight of " + channel + " is 1 to 100");
            }
        }
    }

    /** One call, or three chats, or five mails; chats and mails mix. */
    public static Capacity usual() {
        Map<Channel, Integer> weights = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            weights.put(
                    channel,
                    switch (channel) {
                        case VOICE -> MAX;
                        case MAIL, STORE_REVIEW, SPEECH_ANALYTICS -> ONE_OF_FIVE;
                        case WEB_CHAT, APP_CHAT, SMS, TELEGRAM, WHATSAPP, VIBER, API ->
                                ONE_OF_THREE;
                    });
        }
        return new Capacity(weights);
    }

    /** The same with some weights changed. */
    public Capacity with(Map<Channel, Integer> changed) {
        Map<Channel, Integer> all = new EnumMap<>(weights);
        all.putAll(changed);
        return new Capacity(all);
    }

    /** What so many contacts of each channel weigh together. */
    public int loadOf(Map<Channel, Integer> inHand) {
        return inHand.entrySet().stream()
                .mapToInt(held -> weights.getOrDefault(held.getKey(), MAX) * held.getValue())
                .sum();
    }

    /** True when one more fits; where a life is at stake, one may be too many. */
    public boolean fits(int load, Channel channel, Priority priority) {
        return priority == Priority.LIFE_SAFETY
                ? load <= MAX
                : load + weights.getOrDefault(channel, MAX) <= MAX;
    }
}

package io.kindline.domain.distress;

import io.kindline.domain.shared.Language;

/** One of the lists of alarming words: what it is searched for, in which language. */
public record SignalList(Topic topic, Language language) {

    /** What is searched, and what for. */
    public enum Topic {
        /** Messages of subscribers, for danger that somebody is in. */
        DISTRESS,
        /** Words to be passed on to a third party, for danger to him. */
        THREATS;

        /** The topic whose lists may name a danger. */
        static Topic of(Danger danger) {
            return switch (danger) {
                case SELF_HARM, HEALTH, VIOLENCE, FIRE, LOST_OR_STRANDED, CHILD -> DISTRESS;
                case THREAT, STALKING, BLACKMAIL, INSULT -> THREATS;
            };
        }
    }

    public static SignalList distress(Language language) {
        return new SignalList(Topic.DISTRESS, language);
    }

    public static SignalList threats(Language language) {
        return new SignalList(Topic.THREATS, language);
    }
}

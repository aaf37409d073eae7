package io.kindline.domain.entrypoints;

/** A technology by which people reach us; a door ({@link EntryPoint}) uses one. */
public enum Channel {
    VOICE,
    MAIL,
    WEB_CHAT,
    APP_CHAT,
    SMS,
    TELEGRAM,
    WHATSAPP,
    VIBER,
    STORE_REVIEW,
    SPEECH_ANALYTICS,
    API;

    /** True where everybody reads what is said. */
    public boolean isPublic() {
        return this == STORE_REVIEW;
    }
}

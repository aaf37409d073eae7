package io.kindline.domain.contacts;

/**
 * What an operator records when a contact ends.
 *
 * @param topic key of the topic, {@link ContactHead#NO_TOPIC} when none was chosen
 * @param note for the next operator; may be empty
 */
public record Disposition(Outcome outcome, String topic, Emotion emotionAtEnd, String note) {

    /** No database holds a NUL; whoever typed one did not mean it. */
    public Disposition {
        topic = topic.replace("\0", "");
        note = note.replace("\0", "");
    }
}

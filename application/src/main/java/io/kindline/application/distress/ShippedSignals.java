package io.kindline.application.distress;

import io.kindline.domain.distress.SignalList;
import io.kindline.domain.shared.Language;
import java.util.Map;

/** The lists of alarming words that come with Kindline, by language. */
public interface ShippedSignals {

    /** By language; every topic has the same languages. */
    Map<Language, String> lists(SignalList.Topic topic);
}

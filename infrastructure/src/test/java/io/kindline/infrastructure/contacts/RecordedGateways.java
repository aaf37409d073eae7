package io.kindline.infrastructure.contacts;

import io.kindline.application.contacts.ChannelGateway;
import io.kindline.application.contacts.ChannelGateway.Handover;
import io.kindline.domain.contacts.ContactId;
import io.kindline.domain.contacts.MessageId;
import io.kindline.domain.entrypoints.Door;
import io.kindline.domain.entrypoints.EntryPoint;
import io.kindline.domain.entrypoints.EntryPointId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Notes what is handed to any channel, whichever there are. */
@Component
class RecordedGateways implements BeanPostProcessor {
    private final List<ChannelGateway.OutboundMessage> sent = new CopyOnWriteArrayList<>();
    private final Map<String, Handover> answers = new ConcurrentHashMap<>();

    /** The names under which words left. */
    List<String> authorsOf(String words) {
        return sent.stream()
                .filter(message -> message.text().value().equals(words))
                .map(ChannelGateway.OutboundMessage::author)
                .toList();
    }

    /** What every channel says to these words from now on. */
    void answer(String words, Handover said) {
        answers.put(words, said);
    }

    /** The doors by which a message left. */
    List<EntryPointId> doorsOf(MessageId id) {
        return sent.stream()
                .filter(message -> message.id().equals(id))
                .map(message -> message.entryPoint().id())
                .toList();
    }

    List<String> sentIn(ContactId contact) {
        return sent.stream()
                .filter(message -> message.contact().equals(contact))
                .map(message -> message.text().value())
                .toList();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof ChannelGateway gateway ? new Recorded(gateway) : bean;
    }

    private final class Recorded implements ChannelGateway {
        private final ChannelGateway gateway;

        Recorded(ChannelGateway gateway) {
            this.gateway = gateway;
        }

        @Override
        public Door door() {
            return gateway.door();
        }

        @Override
        public ChannelCapabilities capabilities(EntryPoint at) {
            return gateway.capabilities(at);
        }

        @Override
        public Ability reachesAgain(EntryPoint at) {
            return gateway.reachesAgain(at);
        }

        @Override
        public Handover send(OutboundMessage message) {
            sent.add(message);
            Handover said = answers.get(message.text().value());
            return said == null ? gateway.send(message) : said;
        }
    }
}

package io.kindline.infrastructure.shared;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Calls to addresses that users configured. They never reach into private networks that the
 * settings do not name: the name is looked up here, and the call goes to the very addresses that
 * were checked, so that a name which changes its mind meanwhile gains nothing. Redirects are not
 * followed, answers not read.
 */
@Component
public final class OutgoingCalls implements DisposableBean {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** However slowly an answer trickles in. */
    private static final Duration PATIENCE_IN_ALL = Duration.ofSeconds(8);

    private static final List<String> LOOPBACK = List.of("127.0.0.0/8", "::1");

    private final CloseableHttpClient http;

    @Autowired
    OutgoingCalls(KindlineSettings settings) {
        this(new ReachableAddresses(allowedBy(settings)), InetAddress::getAllByName);
    }

    OutgoingCalls(ReachableAddresses reachable, NameService names) {
        this.http = client(new CheckedNames(reachable, names));
    }

    private static List<String> allowedBy(KindlineSettings settings) {
        var allowed = new ArrayList<>(settings.security().privateNetworksAllowed());
        if (settings.demo().enabled()) {
            allowed.addAll(LOOPBACK);
        }
        return allowed;
    }

    /** Looks names up. */
    @FunctionalInterface
    interface NameService {
        InetAddress[] addressesOf(String host) throws UnknownHostException;
    }

    private static CloseableHttpClient client(CheckedNames names) {
        Timeout patience = Timeout.of(PATIENCE);
        var small = Http1Config.custom().setMaxHeaderCount(100).setMaxLineLength(8_192).build();
        return HttpClients.custom()
                .setConnectionManager(
                        PoolingHttpClientConnectionManagerBuilder.create()
                                .setDnsResolver(names)
                                .setConnectionFactory(
                                        ManagedHttpClientConnectionFactory.builder()
                                                .http1Config(small)
                                                .build())
                                .setDefaultConnectionConfig(
                                        ConnectionConfig.custom()
                                                .setConnectTimeout(patience)
                                                .setSocketTimeout(patience)
                                                .build())
                                .setMaxConnTotal(50)
                                .setMaxConnPerRoute(10)
                                .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom()
                                .setConnectionRequestTimeout(patience)
                                .setResponseTimeout(patience)
                                .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    /**
     * Posts JSON.
     *
     * @return the status it was answered with
     * @throws UnreachableByRule when the address may not be called; nothing was sent
     * @throws IOException when nobody answered in time
     */
    public int post(URI url, Map<String, String> headers, String json) throws IOException {
        requireWebAddress(url);
        var post = new HttpPost(url);
        headers.forEach(post::setHeader);
        post.setEntity(new StringEntity(json, ContentType.APPLICATION_JSON));
        Thread deadline = Thread.ofVirtual().start(() -> cancelLate(post));
        try {
            ClassicHttpResponse response = http.executeOpen(null, post, null);
            post.cancel();
            hangUp(response);
            return response.getCode();
        } finally {
            deadline.interrupt();
        }
    }

    /** What the answer holds is of no interest, and may be endless: it is cut off, not read. */
    private static void hangUp(ClassicHttpResponse response) {
        try {
            response.close();
        } catch (IOException _) {
            // Cut off already.
        }
    }

    private static void requireWebAddress(URI url) throws UnreachableByRule {
        boolean web =
                "https".equalsIgnoreCase(url.getScheme())
                        || "http".equalsIgnoreCase(url.getScheme());
        if (!web || url.getHost() == null || url.getUserInfo() != null) {
            throw new UnreachableByRule("The callback address is no plain web address.");
        }
    }

    private static void cancelLate(HttpPost post) {
        try {
            Thread.sleep(PATIENCE_IN_ALL);
            post.cancel();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void destroy() throws IOException {
        http.close();
    }

    /** Names to addresses, all of which must be reachable by rule. */
    private record CheckedNames(ReachableAddresses reachable, NameService names)
            implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] found = names.addressesOf(host);
            for (InetAddress address : found) {
                if (!reachable.include(address)) {
                    throw new UnreachableByRule(
                            "The callback address leads into a private network, which is not"
                                    + " allowed.");
                }
            }
            return found;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}

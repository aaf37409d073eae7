package io.kindline.infrastructure.shared;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where calls may go whose target somebody configured: to public addresses, and into the private
 * networks that the settings name. What is inward, or leads inward in disguise, is refused.
 */
final class ReachableAddresses {
    /**
     * Not public by the registries of special-purpose addresses (RFC 6890), with what embeds them.
     */
    private static final List<Network> INWARD =
            Stream.of(
                            "0.0.0.0/8",
                            "10.0.0.0/8",
                            "100.64.0.0/10",
                            "127.0.0.0/8",
                            "169.254.0.0/16",
                            "172.16.0.0/12",
                            "192.0.0.0/24",
                            "192.168.0.0/16",
                            "198.18.0.0/15",
                            "224.0.0.0/4",
                            "240.0.0.0/4",
                            "::/96",
                            "64:ff9b::/96",
                            "64:ff9b:1::/48",
                            "100::/64",
                            "2001::/32",
                            "2002::/16",
                            "fc00::/7",
                            "fe80::/10",
                            "fec0::/10",
                            "ff00::/8")
                    .map(Network::parse)
                    .toList();

    private final List<Network> allowed;

    ReachableAddresses(Collection<String> privateNetworksAllowed) {
        this.allowed = privateNetworksAllowed.stream().map(Network::parse).toList();
    }

    /** IPv4 addresses mapped into IPv6 are IPv4 addresses to Java already. */
    boolean include(InetAddress address) {
        return allowed.stream().anyMatch(network -> network.holds(address))
                || INWARD.stream().noneMatch(network -> network.holds(address));
    }

    /** Addresses that share their first bits. */
    record Network(InetAddress start, int bits) {

        /**
         * Reads {@code 10.20.0.0/16} or a single address.
         *
         * @throws IllegalArgumentException when it is no network
         */
        static Network parse(String text) {
            String[] parts = text.strip().split("/", 2);
            InetAddress start = InetAddress.ofLiteral(parts[0]);
            int all = start.getAddress().length * Byte.SIZE;
            int bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
            if (bits < 0 || bits > all) {
                throw new IllegalArgumentException("not a network: " + text);
            }
            return new Network(start, bits);
        }

        boolean holds(InetAddress address) {
            byte[] own = start.getAddress();
            byte[] other = address.getAddress();
            int whole = bits / Byte.SIZE;
            int rest = bits % Byte.SIZE;
            return own.length == other.length
                    && Arrays.equals(own, 0, whole, other, 0, whole)
                    && (rest == 0
                            || (own[whole] & 0xff) >> (Byte.SIZE - rest)
                                    == (other[whole] & 0xff) >> (Byte.SIZE - rest));
        }
    }
}

package io.kindline.benchmarks.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The network between a node and its database: it can be cut, frozen, or swallow answers. */
final class Wire implements AutoCloseable {
    private final ServerSocket listening;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger commitsToSwallow = new AtomicInteger();
    private volatile State state = State.WHOLE;

    /** What it does with what is sent. */
    enum State {
        WHOLE,
        /** Nothing gets through and nobody is told. */
        FROZEN,
        /** Connections are closed and new ones refused. */
        CUT
    }

    Wire(int target) throws IOException {
        this.target = target;
        this.listening = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    void set(State wanted) {
        state = wanted;
        if (wanted == State.CUT) {
            open.forEach(Wire::close);
        }
    }

    /** The next so many commits reach the database; their answers do not come back. */
    void swallowAnswersToCommits(int count) {
        commitsToSwallow.set(count);
    }

    int commitsStillToSwallow() {
        return commitsToSwallow.get();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket near = listening.accept();
                if (state == State.CUT) {
                    near.close();
                } else {
                    Thread.ofVirtual().start(() -> join(near));
                }
            } catch (IOException _) {
                // Closed: the loop ends.
            }
        }
    }

    private void join(Socket near) {
        var far = new Socket();
        try {
            far.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target), 2_000);
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            open.add(near);
            open.add(far);
            var pair = new Pair(near, far);
            Thread.ofVirtual().start(() -> pair.pump(far, near));
            pair.pump(near, far);
        } catch (IOException _) {
            close(near);
            close(far);
        }
    }

    /** One connection. */
    private final class Pair {
        private final Socket near;
        private final Socket far;

        Pair(Socket near, Socket far) {
            this.near = near;
            this.far = far;
        }

        void pump(Socket from, Socket to) {
            var buffer = new byte[64 * 1024];
            boolean toDatabase = from.equals(near);
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                    while (state == State.FROZEN) {
                        Thread.sleep(20);
                    }
                    if (!toDatabase && tellsOfCommit(buffer, count) && takeOne()) {
                        break;
                    }
                    out.write(buffer, 0, count);
                }
            } catch (IOException _) {
                // One side is gone: so is the other, below.
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            open.remove(near);
            open.remove(far);
            close(near);
            close(far);
        }

        private boolean takeOne() {
            return commitsToSwallow.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        }

        /** The command's name stands in the answer; the question may be a prepared statement. */
        private static boolean tellsOfCommit(byte[] sent, int count) {
            return new String(sent, 0, count, StandardCharsets.ISO_8859_1).contains("COMMIT\0");
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException _) {
            // It was closed already.
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        open.forEach(Wire::close);
    }
}

package bonghwa.store;

import java.util.List;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Each of these offends THREADS_COME_FROM_LANES. */
public final class ThreadCanaries {

    private ThreadCanaries() {}

    /** A pool that nobody owns. */
    public static final class Pool {
        ExecutorService pool() {
            return Executors.newCachedThreadPool();
        }
    }

    /** A thread without an owner. */
    public static final class Bare {
        Thread thread(Runnable work) {
            return new Thread(work);
        }
    }

    /** A virtual one. */
    public static final class Virtual {
        Thread thread(Runnable work) {
            return Thread.ofVirtual().unstarted(work);
        }
    }

    /** A timer is a thread, too. */
    public static final class Ticking {
        Timer timer() {
            return new Timer();
        }
    }

    /** The pool of the whole process. */
    public static final class Forking {
        ForkJoinPool pool() {
            return ForkJoinPool.commonPool();
        }
    }

    /** Runs wherever the JDK likes. */
    public static final class Async {
        CompletableFuture<Void> run(Runnable work) {
            return CompletableFuture.runAsync(work);
        }
    }

    /** Streams that borrow everybody's threads. */
    public static final class Parallel {
        Stream<String> lines(List<String> lines) {
            return lines.parallelStream();
        }
    }

    /** The same by a method reference. */
    public static final class Reference {
        IntFunction<ExecutorService> pool() {
            return Executors::newFixedThreadPool;
        }
    }
}

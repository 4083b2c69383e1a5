package bonghwa.house;

import static bonghwa.house.Accesses.called;
import static bonghwa.house.Accesses.made;
import static bonghwa.house.Accesses.parameters;
import static bonghwa.house.Accesses.taking;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.BaseStream;

/** Rules 5 to 8: threads, waiting, time and chance each have one place. */
final class TimeAndThreadLaws {

    private static final DescribedPredicate<JavaAccess<?>> STARTS_A_THREAD = Accesses.any(
            "starts a thread",
            List.of(
                    called(
                            "java.util.concurrent.Executors",
                            "newFixedThreadPool",
                            "newCachedThreadPool",
                            "newSingleThreadExecutor",
                            "newScheduledThreadPool",
                            "newSingleThreadScheduledExecutor",
                            "newWorkStealingPool",
                            "newThreadPerTaskExecutor",
                            "newVirtualThreadPerTaskExecutor"),
                    called(Thread.class, "ofVirtual", "ofPlatform", "startVirtualThread"),
                    made(
                            Thread.class,
                            java.util.Timer.class,
                            java.util.concurrent.ForkJoinPool.class,
                            java.util.concurrent.ThreadPoolExecutor.class,
                            java.util.concurrent.ScheduledThreadPoolExecutor.class),
                    called("java.util.concurrent.ForkJoinPool", "commonPool"),
                    called(java.util.Collection.class, "parallelStream"),
                    called(BaseStream.class, "parallel"),
                    asyncWithoutExecutor()));

    private static final DescribedPredicate<JavaAccess<?>> WAITS = Accesses.any(
            "waits",
            List.of(
                    called(Future.class, "get", "join", "resultNow"),
                    called(Thread.class, "join", "sleep"),
                    called(java.util.concurrent.CountDownLatch.class, "await"),
                    called(java.util.concurrent.locks.Condition.class, "await"),
                    called(java.util.concurrent.locks.Lock.class, "lock"),
                    called(java.util.concurrent.Semaphore.class, "acquire"),
                    called(java.util.concurrent.BlockingQueue.class, "take", "put"),
                    called("java.util.concurrent.locks.LockSupport", "park", "parkNanos"),
                    access -> access.getTarget().getName().equals("wait")
                            && access.getTargetOwner().isEquivalentTo(Object.class)));

    private static final DescribedPredicate<JavaAccess<?>> TIME_OR_CHANCE = Accesses.any(
            "takes time or chance from nowhere",
            List.of(
                    called(TemporalAccessor.class, "now").and(parameters(0).or(taking(java.time.ZoneId.class))),
                    called(
                            Clock.class,
                            "systemUTC",
                            "systemDefaultZone",
                            "system",
                            "tick",
                            "tickMillis",
                            "tickSeconds",
                            "tickMinutes"),
                    called(java.time.InstantSource.class, "system"),
                    called(System.class, "currentTimeMillis", "nanoTime"),
                    called(java.util.UUID.class, "randomUUID"),
                    called(Math.class, "random"),
                    called("java.util.concurrent.ThreadLocalRandom", "current"),
                    called("java.util.random.RandomGenerator", "getDefault", "of"),
                    made(java.util.Random.class, java.security.SecureRandom.class, java.util.SplittableRandom.class),
                    made(java.util.Date.class).and(parameters(0))));

    static final Law ONE_BRIDGE_TO_THE_WINDOW = new Law(
            "ONE_BRIDGE_TO_THE_WINDOW",
            "bonghwa.ui",
            noClasses()
                    .that(DescribedPredicate.not(Names.named("bonghwa.ui.FxBridge", "bonghwa.Toolkit")))
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("javafx.application.Platform")
                    .because("updates must not overtake each other: post through ui.FxBridge, which always queues"),
            bonghwa.ui.board.PlatformCallCanary.class,
            bonghwa.ui.board.PlatformReferenceCanary.class);

    static final Law THREADS_COME_FROM_LANES = new Law(
            "THREADS_COME_FROM_LANES",
            "bonghwa",
            noClasses()
                    .that(DescribedPredicate.not(Names.named("bonghwa.Lanes")))
                    .should()
                    .accessTargetWhere(STARTS_A_THREAD)
                    .because("every thread has a name, an owner and a log for what escapes: take an Executor that Lanes"
                            + " made"),
            bonghwa.store.ThreadCanaries.Pool.class,
            bonghwa.store.ThreadCanaries.Bare.class,
            bonghwa.store.ThreadCanaries.Virtual.class,
            bonghwa.store.ThreadCanaries.Ticking.class,
            bonghwa.store.ThreadCanaries.Forking.class,
            bonghwa.store.ThreadCanaries.Async.class,
            bonghwa.store.ThreadCanaries.Parallel.class,
            bonghwa.store.ThreadCanaries.Reference.class);

    static final Law NOBODY_WAITS_IN_UI = new Law(
            "NOBODY_WAITS_IN_UI",
            "bonghwa.ui",
            noClasses()
                    .that()
                    .resideInAPackage("bonghwa.ui..")
                    .should()
                    .accessTargetWhere(WAITS)
                    .orShould(haveSynchronizedMethods())
                    .because("the window waits for nobody: subscribe, and let the answer arrive through ui.FxBridge"),
            bonghwa.ui.model.WaitCanaries.Joins.class,
            bonghwa.ui.model.WaitCanaries.Sleeps.class,
            bonghwa.ui.model.WaitCanaries.Locks.class,
            bonghwa.ui.model.WaitCanaries.Refers.class);

    static final Law TIME_AND_CHANCE_COME_FROM_WIRING = new Law(
            "TIME_AND_CHANCE_COME_FROM_WIRING",
            "bonghwa",
            noClasses()
                    .that(DescribedPredicate.not(Names.named("bonghwa.Wiring")))
                    .should()
                    .accessTargetWhere(TIME_OR_CHANCE)
                    .because("a replay has a clock of its own and a test must repeat: take the InstantSource or the"
                            + " random that Wiring hands in"),
            bonghwa.store.ChanceCanaries.Now.class,
            bonghwa.store.ChanceCanaries.NowThere.class,
            bonghwa.store.ChanceCanaries.Millis.class,
            bonghwa.store.ChanceCanaries.Nanos.class,
            bonghwa.store.ChanceCanaries.Uuid.class,
            bonghwa.store.ChanceCanaries.Dice.class,
            bonghwa.store.ChanceCanaries.Secure.class,
            bonghwa.store.ChanceCanaries.Maths.class,
            bonghwa.store.ChanceCanaries.SystemClock.class,
            bonghwa.store.ChanceCanaries.Reference.class);

    private TimeAndThreadLaws() {}

    private static Predicate<JavaAccess<?>> asyncWithoutExecutor() {
        return access -> access.getTarget().getName().endsWith("Async")
                && (access.getTargetOwner().isAssignableTo(CompletionStage.class)
                        || access.getTargetOwner().isEquivalentTo(CompletableFuture.class))
                && !taking(Executor.class).test(access);
    }

    private static ArchCondition<JavaClass> haveSynchronizedMethods() {
        return new ArchCondition<>("have synchronized methods") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.SYNCHRONIZED))
                        .forEach(method -> events.add(
                                SimpleConditionEvent.satisfied(method, method.getDescription() + " is synchronized")));
            }
        };
    }
}

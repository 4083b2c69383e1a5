package bonghwa.house;

import static bonghwa.house.Names.within;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The table of allowed uses: the design's, and what ADR 0007 adds to it; which room may use which others, and which libraries. */
final class Rooms {

    /** A room may use itself, the JDK, the annotations of the house, and what is named here; a class name stands for that class alone. */
    record Room(String name, List<String> mayUse) {

        Room and(List<String> more) {
            return new Room(name, Stream.concat(mayUse.stream(), more.stream()).toList());
        }
    }

    private static final List<String> EVERYBODY = List.of("java", "javax", "jdk", "org.jspecify", "bonghwa.house");
    private static final List<String> JSON = List.of("tools.jackson");
    private static final List<String> SQL = List.of("org.jooq", "org.h2", "org.flywaydb");
    /** What a laptop knows of its hubs; nothing else of the disk. */
    private static final List<String> HUB_FILES = List.of(
            "bonghwa.store.HubsFile",
            "bonghwa.store.KnownHub",
            "bonghwa.store.HeldFile",
            "bonghwa.store.ContactFile",
            "bonghwa.store.HostFile",
            "bonghwa.store.HostedHub",
            "bonghwa.store.GuestsFile",
            "bonghwa.store.Guest");

    /** How the exchange stands: an immutable record, and why a hub did not; nothing that could be asked to do something. */
    private static final List<String> EXCHANGE = List.of(
            "bonghwa.sync.SyncStatus",
            "bonghwa.sync.HubContact",
            "bonghwa.sync.HubLoad",
            "bonghwa.sync.HubOdd",
            "bonghwa.sync.HubFailure$Versions",
            "bonghwa.sync.HubFailure$Reason");

    /** How the report says things, and its picture of all services. */
    private static final List<String> TELLING = List.of(
            "bonghwa.exchange.report.Speech",
            "bonghwa.exchange.report.FigureWords",
            "bonghwa.exchange.report.Spoken",
            "bonghwa.exchange.report.TargetNames",
            "bonghwa.exchange.report.AmendmentTrace",
            "bonghwa.exchange.report.HoleWords",
            "bonghwa.exchange.report.StatesImage");

    /** What sets a document, and what it is written in. */
    private static final List<String> PAPER =
            List.of("com.openhtmltopdf", "org.apache.pdfbox", "org.apache.fontbox", "org.w3c.dom");

    private static final List<String> OBSERVABLE =
            List.of("javafx.beans", "javafx.collections", "javafx.util", "javafx.event");
    /** What a view may say to the replica, and what it may read of an answer: never the replica itself. */
    private static final List<String> VERBS = List.of(
            "bonghwa.replica.Commands",
            "bonghwa.replica.Commit",
            "bonghwa.replica.Typist",
            "bonghwa.replica.find",
            "bonghwa.replica.line",
            "bonghwa.op.Clockwork");

    private static final List<String> WINDOW = List.of("javafx", "atlantafx", "org.controlsfx", "org.slf4j");

    static final List<Room> TABLE = List.of(
            room("bonghwa.house"),
            room("bonghwa.domain"),
            room("bonghwa.op", "bonghwa.domain", "org.bouncycastle.crypto", "com.fasterxml.jackson.annotation")
                    .and(JSON),
            room("bonghwa.store", "bonghwa.op", "bonghwa.domain", "bonghwa.db", "org.bouncycastle", "org.slf4j")
                    .and(SQL)
                    .and(JSON),
            room("bonghwa.replica", "bonghwa.store", "bonghwa.op", "bonghwa.domain", "org.slf4j"),
            room(
                            "bonghwa.sync",
                            "bonghwa.replica",
                            "bonghwa.op",
                            "bonghwa.domain",
                            "bonghwa.db",
                            "org.postgresql",
                            "org.bouncycastle.asn1",
                            "org.slf4j")
                    .and(SQL)
                    .and(HUB_FILES)
                    .and(List.of("bonghwa.domain.Author")),
            room("bonghwa.exchange", "bonghwa.op", "bonghwa.domain", "bonghwa.replica.Commands")
                    .and(List.of("org.snakeyaml"))
                    .and(JSON),
            room("bonghwa.exchange.imports", "bonghwa.exchange", "bonghwa.op", "bonghwa.domain")
                    .and(List.of("bonghwa.replica.Story", "bonghwa.replica.Arrival", "bonghwa.replica.Declaration")),
            room("bonghwa.exchange.report", "bonghwa.op", "bonghwa.domain")
                    .and(PAPER)
                    .and(JSON),
            room("bonghwa.exchange.export", "bonghwa.domain", "bonghwa.op.Clockwork")
                    .and(TELLING),
            room("bonghwa.exchange.notice", "bonghwa.domain"),
            room("bonghwa.door", "org.slf4j"),
            room("bonghwa.ui", "bonghwa.domain", "bonghwa.replica.Refusal").and(WINDOW),
            room("bonghwa.ui.control", "bonghwa.ui", "bonghwa.domain").and(WINDOW),
            room("bonghwa.ui.model", "bonghwa.ui", "bonghwa.replica", "bonghwa.op", "bonghwa.domain", "org.slf4j")
                    .and(EXCHANGE)
                    .and(OBSERVABLE),
            room("bonghwa.ui.*", "bonghwa.ui", "bonghwa.ui.control", "bonghwa.ui.model", "bonghwa.domain")
                    .and(VERBS)
                    .and(EXCHANGE)
                    .and(WINDOW),
            room(
                            "bonghwa.bench",
                            "bonghwa.domain",
                            "bonghwa.op",
                            "bonghwa.store",
                            "bonghwa.replica",
                            "bonghwa.exchange")
                    .and(List.of("bonghwa.sync", "org.postgresql", "bonghwa.ui", "javafx"))
                    .and(PAPER),
            room("bonghwa.cli", "bonghwa.domain", "bonghwa.op", "bonghwa.store", "bonghwa.replica", "bonghwa.sync")
                    .and(List.of(
                            "bonghwa.exchange",
                            "bonghwa.exchange.report",
                            "bonghwa.exchange.notice",
                            "bonghwa.exchange.export",
                            "bonghwa.exchange.imports",
                            "bonghwa.ui",
                            "bonghwa.ui.model",
                            "bonghwa.bench.Figure",
                            "bonghwa.bench.Spread",
                            "bonghwa.bench.Aim",
                            "bonghwa.bench.Parts",
                            "picocli",
                            "org.slf4j"))
                    .and(JSON));

    private Rooms() {}

    /** A dependency that leads out of the room through a wall instead of a door. */
    static ArchCondition<JavaClass> useOnlyWhatTheTableAllows() {
        return new ArchCondition<>("use only what the table of rooms allows") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.getPackageName().equals("bonghwa")) {
                    return; // the composition root knows everybody
                }
                Room room = roomOf(type.getPackageName());
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (!target.isPrimitive() && !allowed(room, type, target)) {
                        events.add(SimpleConditionEvent.violated(
                                dependency, room.name() + " may not use: " + dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** The feature of the window that the package belongs to, or nothing for the parts that all features share. */
    static String feature(String packageName) {
        if (!packageName.startsWith("bonghwa.ui.")
                || within(packageName, "bonghwa.ui.model")
                || within(packageName, "bonghwa.ui.control")) {
            return "";
        }
        return packageName.split("\\.", -1)[2];
    }

    private static boolean allowed(Room room, JavaClass type, JavaClass target) {
        String home = room.name().endsWith("*") ? "bonghwa.ui." + feature(type.getPackageName()) : room.name();
        return opens(home, target)
                || EVERYBODY.stream().anyMatch(each -> within(target.getPackageName(), each))
                || room.mayUse().stream().anyMatch(each -> opens(each, target));
    }

    /** {@code bonghwa.ui} is itself only, not the rooms below; everywhere else a package means all below, too. */
    private static boolean opens(String door, JavaClass target) {
        return target.getName().equals(door)
                || target.getName().startsWith(door + "$")
                || target.getPackageName().equals(door)
                || (!door.equals("bonghwa.ui") && within(target.getPackageName(), door));
    }

    private static Room roomOf(String packageName) {
        if (!feature(packageName).isEmpty()) {
            return TABLE.stream()
                    .filter(room -> room.name().endsWith("*"))
                    .findFirst()
                    .orElseThrow();
        }
        return TABLE.stream()
                .filter(room -> within(packageName, room.name()))
                .max(Comparator.comparingInt(room -> room.name().length()))
                .orElseThrow(() -> new AssertionError("the table of rooms has no row for " + packageName));
    }

    private static Room room(String name, String... mayUse) {
        return new Room(name, List.of(mayUse));
    }
}

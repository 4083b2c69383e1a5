package bonghwa.op;

import bonghwa.domain.Audience;
import bonghwa.domain.Beat;
import bonghwa.domain.Change;
import bonghwa.domain.Content;
import bonghwa.domain.Duty;
import bonghwa.domain.Eta;
import bonghwa.domain.Journey;
import bonghwa.domain.Log;
import bonghwa.domain.Name;
import bonghwa.domain.NoticeDraft;
import bonghwa.domain.Person;
import bonghwa.domain.Phase;
import bonghwa.domain.Release;
import bonghwa.domain.Remains;
import bonghwa.domain.Role;
import bonghwa.domain.Service;
import bonghwa.domain.Severity;
import bonghwa.domain.Site;
import bonghwa.domain.Target;
import bonghwa.domain.Text;
import bonghwa.domain.Trend;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happened in the room and was recorded. Each type is one kind of line; moments are UTC, to the millisecond. */
public sealed interface Operation {

    /** An incident began to be worked on; the outage may have started earlier. The line names the incident's new id. */
    record IncidentDeclared(Text title, Severity severity, Instant started, ZoneId zone) implements Operation {}

    /** Something that is said of the incident as a whole changed; null leaves it as it is. */
    record IncidentAmended(
            @Nullable Text title,
            @Nullable Severity severity,
            @Nullable Instant started,
            @Nullable ZoneId zone,
            @Nullable String reason)
            implements Operation {}

    /** The work on the incident came into a phase; closing and reopening are phases too. */
    record PhaseEntered(
            Phase phase, Instant occurred, @Nullable String note) implements Operation {}

    /** An entry without a state. */
    record EntryLogged(String number, Content content) implements Operation {}

    /** An entry that reports states, estimates, or that nothing changed. */
    record StateReported(String number, Content content) implements Operation {}

    /** Some fields of an entry were changed. */
    record EntryAmended(
            String entry, Change change, @Nullable String reason) implements Operation {}

    /** An entry was struck out, or was not after all. */
    record EntryStruck(
            String entry, boolean struck, @Nullable String reason) implements Operation {}

    /** An entry was pinned as one of the key entries, or was not after all. */
    record EntryPinned(String entry, boolean pinned) implements Operation {}

    /** A task was done, an ask answered, a blocker cleared, at a moment; null: it is open after all. */
    record EntryResolved(
            String entry, @Nullable Instant at, @Nullable String reason) implements Operation {}

    /** Somebody took on a duty. */
    record DutyAssigned(
            String person,
            Duty duty,
            Instant from,
            @Nullable Instant until) implements Operation {}

    /** A duty ended, or ends, at a moment; null: it goes on after all. */
    record DutyEnded(
            String assignment,
            @Nullable Instant until,
            @Nullable String reason) implements Operation {}

    /** A duty was offered to the next one (null: to whoever comes), with a brief to read. */
    record HandoverOffered(
            Duty duty, @Nullable String from, @Nullable String to, Instant at, Text brief) implements Operation {}

    /** The brief of a hand-over was amended before anybody accepted it. */
    record HandoverAmended(String handover, Text brief) implements Operation {}

    /** Somebody read the brief, as the record with the id {@code brief} gave it, and has the duty from that moment on. */
    record HandoverAccepted(String handover, String person, Instant at, String brief) implements Operation {}

    /** An offer was taken back or turned down; or it stands again, whatever had become of it. */
    record HandoverWithdrawn(
            String handover, boolean withdrawn, @Nullable String reason) implements Operation {}

    /** Something of the size-up was said anew; null leaves it as it is. */
    record SizeUpSet(
            @Nullable Text symptoms,
            @Nullable Text scope,
            @Nullable Trend trend,
            @Nullable Text unknowns) implements Operation {}

    /** How often something must be done; {@code every} null: as the house does by itself. */
    record RhythmSet(Beat beat, @Nullable Duration every, boolean silenced) implements Operation {}

    /** A team was formed, or changed; null leaves a field as it is. The id is chosen by who forms it. */
    record TeamSet(
            String team,
            @Nullable Name name,
            @Nullable String leader,
            @Nullable List<String> members,
            @Nullable Eta until)
            implements Operation {}

    /** A notice to those readers was written, or written on, and has not gone out; or it was thrown away: null. */
    record NoticeDrafted(Audience audience, @Nullable NoticeDraft draft) implements Operation {}

    /** A notice went out; in place of the drafts that its line names. */
    record NoticeSent(
            int number,
            Audience audience,
            Instant basis,
            Instant sent,
            Text text,
            @Nullable Instant next,
            @Nullable Release release)
            implements Operation {

        /** The same, sent by whoever knows that log. */
        public NoticeSent knowing(Log log) {
            return release == null
                    ? this
                    : new NoticeSent(number, audience, basis, sent, text, next, release.knowing(log));
        }

        /** One of which nobody noted how it went out. */
        public NoticeSent(
                int number, Audience audience, Instant basis, Instant sent, Text text, @Nullable Instant next) {
            this(number, audience, basis, sent, text, next, null);
        }
    }

    /** Parts of the room's catalogue were defined, ordered, pinned, or removed (as {@code service:id}, {@code person:id} …). */
    record CatalogueChanged(
            List<Service> services,
            List<Site> sites,
            List<Journey> journeys,
            List<Person> people,
            List<Role> roles,
            @Nullable List<Target> pinned,
            @Nullable List<String> order,
            List<String> removed)
            implements Operation {
        public CatalogueChanged {
            services = List.copyOf(services);
            sites = List.copyOf(sites);
            journeys = List.copyOf(journeys);
            people = List.copyOf(people);
            roles = List.copyOf(roles);
            pinned = pinned == null ? null : List.copyOf(pinned);
            order = order == null ? null : List.copyOf(order);
            removed = List.copyOf(removed);
        }
    }

    /** A desk key vouches for a replica: each replica's first line. */
    record ReplicaCertified(Certificate certificate) implements Operation {}

    /** The room's root appointed a desk as steward. */
    record StewardAppointed(String desk, @Nullable String reason) implements Operation {}

    /** The room's root took that back. */
    record StewardRevoked(String desk, @Nullable String reason) implements Operation {}

    /** A steward let a desk into the room, in one of the roles Steward, Member, Wall. */
    record DeskAdmitted(String desk, String role, @Nullable String reason) implements Operation {}

    /** A steward put a desk out: exactly these replicas of it count, each up to that line. */
    record DeskRevoked(
            String desk, List<End> replicas, @Nullable String reason) implements Operation {
        public DeskRevoked {
            replicas = List.copyOf(replicas);
        }
    }

    /** A steward took out what a line said; the hole stays, with what {@code kept} says of its place (null: nothing). */
    record PayloadRedacted(
            String redacted,
            @Nullable Remains kept,
            @Nullable String reason) implements Operation {

        /** One that keeps nothing. */
        public PayloadRedacted(String redacted, @Nullable String reason) {
            this(redacted, null, reason);
        }
    }

    /** A replica vouches for what it holds: an end of each chain that grew since its last anchor, and the fold's version. */
    record Anchored(List<End> ends, int fold) implements Operation {
        public Anchored {
            ends = List.copyOf(ends);
        }
    }
}

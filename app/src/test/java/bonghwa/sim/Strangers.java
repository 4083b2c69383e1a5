package bonghwa.sim;

import bonghwa.domain.Content;
import bonghwa.domain.Kind;
import bonghwa.op.Line;
import bonghwa.op.Operation;
import bonghwa.testing.Scribe;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Others who reach the hubs: a newer version, one whose store was copied, and one who means ill. */
final class Strangers {

    private final List<Scribe> scribes = new ArrayList<>();
    private final Chance chance;
    private int count;

    Strangers(Chance chance, Instant start) {
        this.chance = chance;
        for (int i = 0; i < 2; i++) {
            scribes.add(new Scribe(1 + chance.below(30_000), bonghwa.op.Clockwork.REAL, start));
        }
    }

    /** One of them writes something into a hub. */
    void act(SimHub hub, String incident, Instant now) {
        Scribe scribe = chance.of(scribes);
        if (chance.one(6) && scribes.size() < 6) {
            scribe = chance.one(2)
                    ? scribe.copied()
                    : scribe.setBack(1 + chance.below(scribe.lines().size()));
            scribes.add(scribe);
        }
        scribe.at(now);
        if (chance.one(5)) {
            scribe.sign(incident, "WhatComesLater", null, "{\"salt\":\"s" + count++ + "\",\"more\":1}", List.of());
        } else {
            scribe.write(incident, new Operation.EntryLogged("S" + count, Content.of(Kind.NOTE, now, "손님 " + count++)));
        }
        List<Line> lines = new ArrayList<>(scribe.lines());
        if (chance.one(4)) {
            lines.replaceAll(line -> chance.one(5) ? line.withoutPayload() : line);
        }
        hub.end(hub.begin(lines));
    }

    /** Somebody stores others' lines without what they say, before they can. */
    void squat(SimHub from, SimHub to) {
        if (from.size() > 0) {
            to.end(to.begin(List.of(chance.of(from.lines()).withoutPayload())));
        }
    }

    /** The payloads that got lost come to light again. */
    void make(SimHub whole) {
        scribes.forEach(scribe -> whole.end(whole.begin(scribe.lines())));
    }

    Set<String> replicas() {
        return scribes.stream().map(s -> s.replica().id()).collect(Collectors.toSet());
    }
}

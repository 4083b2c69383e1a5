package bonghwa.op;

import static bonghwa.testing.TrustedRoom.fold;

import bonghwa.domain.DeskStanding;
import bonghwa.domain.Room;
import bonghwa.testing.Scribe;

/** The root of a room and three desks that it does not know yet, and how the room takes them all together. */
record FourDesks(Scribe root, Scribe steward, Scribe second, Scribe member) {

    static FourDesks strangers() {
        return new FourDesks(new Scribe(1), new Scribe(2), new Scribe(3), new Scribe(4));
    }

    Room room() {
        return fold(root, steward, second, member).room();
    }

    DeskStanding standing(Scribe desk) {
        return fold(root, steward, second, member).desks().get(desk.desk().id());
    }
}

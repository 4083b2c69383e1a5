package bonghwa;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.RotateEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.SwipeEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.input.TransferMode;
import javafx.scene.input.ZoomEvent;

/** Everything that hands can do to a screen, done to a scene. FX thread. */
final class WallInputs {

    private static final List<EventType<MouseEvent>> MOUSE = List.of(
            MouseEvent.MOUSE_PRESSED,
            MouseEvent.MOUSE_RELEASED,
            MouseEvent.MOUSE_CLICKED,
            MouseEvent.MOUSE_MOVED,
            MouseEvent.MOUSE_DRAGGED,
            MouseEvent.DRAG_DETECTED);
    private static final List<EventType<DragEvent>> DROPS =
            List.of(DragEvent.DRAG_ENTERED, DragEvent.DRAG_OVER, DragEvent.DRAG_DROPPED, DragEvent.DRAG_EXITED);
    private static final List<EventType<SwipeEvent>> SWIPES =
            List.of(SwipeEvent.SWIPE_LEFT, SwipeEvent.SWIPE_RIGHT, SwipeEvent.SWIPE_UP, SwipeEvent.SWIPE_DOWN);
    private static final List<EventType<TouchEvent>> TOUCHES =
            List.of(TouchEvent.TOUCH_PRESSED, TouchEvent.TOUCH_MOVED, TouchEvent.TOUCH_RELEASED);
    private static final String WORDS = "abc#카카오맵 정상!결정@\n\t\u001b\u0008";

    private final Scene scene;
    private final Random random;
    private final List<Node> nodes = new ArrayList<>();

    WallInputs(Scene scene, long seed) {
        this.scene = scene;
        this.random = new Random(seed);
        collect(scene.getRoot());
    }

    private void collect(Node node) {
        nodes.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::collect);
        }
    }

    /** Presses, types and releases each key that there is with each set of modifiers, but for one chord; returns how many. */
    int everyKey(KeyCode but) {
        int pressed = 0;
        for (KeyCode code : KeyCode.values()) {
            for (int held = 0; held < 16; held++) {
                if (code != but || held != 7) {
                    key(KeyEvent.KEY_PRESSED, code, held);
                    key(KeyEvent.KEY_TYPED, code, held);
                    key(KeyEvent.KEY_RELEASED, code, held);
                    pressed++;
                }
            }
        }
        return pressed;
    }

    /** Presses that key with shift, control and alt. */
    void chord(KeyCode code) {
        key(KeyEvent.KEY_PRESSED, code, 7);
    }

    private void key(EventType<KeyEvent> type, KeyCode code, int held) {
        boolean typed = type == KeyEvent.KEY_TYPED;
        String character = typed ? code.getChar().toLowerCase(java.util.Locale.ROOT) : KeyEvent.CHAR_UNDEFINED;
        Event.fireEvent(
                scene,
                new KeyEvent(
                        type,
                        character,
                        code.getName(),
                        typed ? KeyCode.UNDEFINED : code,
                        (held & 1) != 0,
                        (held & 2) != 0,
                        (held & 4) != 0,
                        (held & 8) != 0));
    }

    /** Does that many things by chance: clicks, drags, drops, wheels, touches, gestures, menus, composed text. */
    void byChance(int many) {
        for (int i = 0; i < many; i++) {
            Node at = nodes.get(random.nextInt(nodes.size()));
            Event.fireEvent(random.nextInt(4) == 0 ? scene : at, any(at));
        }
    }

    private boolean maybe() {
        return random.nextBoolean();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private Event any(Node at) {
        double x = random.nextDouble() * scene.getWidth();
        double y = random.nextDouble() * scene.getHeight();
        PickResult pick = new PickResult(at, x, y);
        return switch (random.nextInt(9)) {
            case 0, 1 -> mouse(new Point2D(x, y), pick);
            case 2 -> scroll(x, y, pick);
            case 3 -> zoom(x, y, pick);
            case 4 -> rotation(x, y, pick);
            case 5 -> new SwipeEvent(one(SWIPES), x, y, x, y, maybe(), maybe(), maybe(), maybe(), maybe(), 3, pick);
            case 6 -> touch(at, new Point2D(x, y), pick);
            case 7 -> new DragEvent(one(DROPS), null, x, y, x, y, TransferMode.COPY, at, at, pick);
            default ->
                maybe()
                        ? new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, x, y, x, y, maybe(), pick)
                        : new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), words(), 0);
        };
    }

    private ScrollEvent scroll(double x, double y, PickResult pick) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                x,
                y,
                maybe(),
                maybe(),
                maybe(),
                maybe(),
                maybe(),
                maybe(),
                random.nextInt(200) - 100,
                random.nextInt(200) - 100,
                0,
                0,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.LINES,
                3,
                2,
                pick);
    }

    private ZoomEvent zoom(double x, double y, PickResult pick) {
        return new ZoomEvent(
                ZoomEvent.ZOOM,
                x,
                y,
                x,
                y,
                maybe(),
                maybe(),
                maybe(),
                maybe(),
                maybe(),
                false,
                random.nextDouble() * 3,
                1,
                pick);
    }

    private RotateEvent rotation(double x, double y, PickResult pick) {
        return new RotateEvent(
                RotateEvent.ROTATE,
                x,
                y,
                x,
                y,
                maybe(),
                maybe(),
                maybe(),
                maybe(),
                maybe(),
                false,
                random.nextInt(360),
                0,
                pick);
    }

    private String words() {
        int from = random.nextInt(WORDS.length());
        return WORDS.substring(from, from + random.nextInt(WORDS.length() - from + 1));
    }

    private MouseEvent mouse(Point2D p, PickResult pick) {
        MouseButton button = one(List.of(MouseButton.values()));
        return new MouseEvent(
                one(MOUSE),
                p.getX(),
                p.getY(),
                p.getX(),
                p.getY(),
                button,
                1 + random.nextInt(3),
                maybe(),
                maybe(),
                maybe(),
                maybe(),
                maybe(),
                maybe(),
                maybe(),
                maybe(),
                maybe(),
                maybe(),
                pick);
    }

    private TouchEvent touch(Node at, Point2D p, PickResult pick) {
        TouchPoint point =
                new TouchPoint(1, TouchPoint.State.PRESSED, p.getX(), p.getY(), p.getX(), p.getY(), at, pick);
        return new TouchEvent(one(TOUCHES), point, List.of(point), 1, maybe(), maybe(), maybe(), maybe());
    }
}

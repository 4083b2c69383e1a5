#!/usr/bin/env python3
"""Draws the shapes of states, kinds and signs on a grid of 24 x 24 and writes them as SVG paths.

    python3 build-icons.py ../src/main/resources

Writes icons/states.properties, icons/kinds.properties, icons/signs.properties (name = path) and css/shapes.css
(.shape-<name> with -fx-shape). The results are checked in, so a build never runs this.

Promises that whoever draws the paths may rely on:
  * absolute M, L, C and Z only, so that a canvas, a PDF and a scene graph can all read them;
  * a cut-out runs against its surroundings and nothing overlaps, so both fill rules give the same picture;
  * two empty points at 0,0 and 24,24 make the bounds of each path the whole grid: shapes of one size line up.
"""
import sys
from math import asin, atan2, cos, degrees, pi, radians, sin, sqrt, tan
from pathlib import Path

from fontTools.misc.transform import Transform
from fontTools.pens.basePen import BasePen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

CENTRE = 12.0


class Contour:
    """A closed outline: a start and segments, each a tuple of one point (line) or three (curve)."""

    def __init__(self, start, segments):
        self.start, self.segments = start, segments

    def area(self):
        points = [self.start] + [p for s in self.segments for p in s]
        return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1])) / 2

    def reversed(self):
        points, result = [self.start] + [s[-1] for s in self.segments], []
        for i in range(len(self.segments) - 1, -1, -1):
            result.append(tuple(reversed(self.segments[i][:-1])) + (points[i],))
        return Contour(points[-1], result)

    def turned(self, clockwise):
        return self if (self.area() > 0) == clockwise else self.reversed()

    def text(self):
        parts = ["M" + pair(self.start)]
        parts += [("L" if len(s) == 1 else "C") + " ".join(pair(p) for p in s) for s in self.segments]
        return "".join(parts) + "Z"


def number(value):
    return f"{value:.2f}".rstrip("0").rstrip(".").replace("-0", "-0" if abs(value) >= 0.005 else "0", 1)


def pair(point):
    return f"{number(point[0])} {number(point[1])}"


def polygon(*points):
    return Contour(points[0], [(p,) for p in points[1:]])


def at(centre, radius, angle):
    return centre[0] + radius * cos(radians(angle)), centre[1] + radius * sin(radians(angle))


def arc(centre, radius, begin, end):
    """Curves along a circle; degrees grow clockwise on the screen."""
    steps = max(1, int(abs(end - begin) / 90 + 0.999))
    step, result = (end - begin) / steps, []
    handle = radius * 4 / 3 * tan(radians(step) / 4)
    for i in range(steps):
        a, b = begin + i * step, begin + (i + 1) * step
        p, q = at(centre, radius, a), at(centre, radius, b)
        c1 = p[0] - handle * sin(radians(a)), p[1] + handle * cos(radians(a))
        c2 = q[0] + handle * sin(radians(b)), q[1] - handle * cos(radians(b))
        result.append((c1, c2, q))
    return result


def circle(radius, centre=(CENTRE, CENTRE)):
    return Contour(at(centre, radius, 0), arc(centre, radius, 0, 360))


def rounded(points, radius):
    """A convex or concave polygon whose corners are rounded by a quadratic-like curve."""
    count, segments, start = len(points), [], None
    for i in range(count):
        before, corner, after = points[i - 1], points[i], points[(i + 1) % count]
        entry, leave = toward(corner, before, radius), toward(corner, after, radius)
        c1, c2 = toward(corner, before, radius * 0.4), toward(corner, after, radius * 0.4)
        if start is None:
            start = entry
        else:
            segments.append((entry,))
        segments.append((c1, c2, leave))
    return Contour(start, segments)


def toward(origin, target, distance):
    length = sqrt((target[0] - origin[0]) ** 2 + (target[1] - origin[1]) ** 2)
    share = distance / length
    return origin[0] + (target[0] - origin[0]) * share, origin[1] + (target[1] - origin[1]) * share


def capsule(begin, end, width):
    """A straight stroke with round ends."""
    heading = degrees(atan2(end[1] - begin[1], end[0] - begin[0]))
    half = width / 2
    return Contour(at(begin, half, heading + 90),
                   arc(begin, half, heading + 90, heading + 270)
                   + [(at(end, half, heading - 90),)] + arc(end, half, heading - 90, heading + 90))


def bent_stroke(begin, corner, end, width):
    """Two straight strokes that meet in a sharp corner, with round ends (a tick, a chevron, a clock's hands)."""
    half = width / 2
    first = degrees(atan2(corner[1] - begin[1], corner[0] - begin[0]))
    second = degrees(atan2(end[1] - corner[1], end[0] - corner[0]))
    turn = (second - first + 180) % 360 - 180
    reach, middle = half / cos(radians(turn / 2)), first + turn / 2
    return Contour(at(begin, half, first + 90),
                   arc(begin, half, first + 90, first + 270)
                   + [(at(corner, reach, middle - 90),), (at(end, half, second - 90),)]
                   + arc(end, half, second - 90, second + 90) + [(at(corner, reach, middle + 90),)])


def saltire(reach, width):
    """A cross of two diagonal strokes with round ends, as one outline."""
    half, centre = width / 2, (CENTRE, CENTRE)
    start, segments = None, []
    for heading in (45, 135, 225, 315):
        inner = at(centre, half * sqrt(2), heading - 45)
        tip = at(centre, reach, heading)
        if start is None:
            start = inner
        else:
            segments.append((inner,))
        segments.append((at(tip, half, heading - 90),))
        segments += arc(tip, half, heading - 90, heading + 90)
    return Contour(start, segments)


def annular_sector(outer, inner, begin, end):
    centre = (CENTRE, CENTRE)
    return Contour(at(centre, outer, begin),
                   arc(centre, outer, begin, end) + [(at(centre, inner, end),)] + arc(centre, inner, end, begin))


def octagon(apothem):
    return polygon(*[at((CENTRE, CENTRE), apothem / cos(pi / 8), 22.5 + 45 * i) for i in range(8)])


def diamond(half):
    return polygon((CENTRE, CENTRE - half), (CENTRE + half, CENTRE), (CENTRE, CENTRE + half), (CENTRE - half, CENTRE))


def triangle(top, bottom, half, radius):
    return rounded([(CENTRE, top), (CENTRE + half, bottom), (CENTRE - half, bottom)], radius)


def square(half, radius):
    low, high = CENTRE - half, CENTRE + half
    return rounded([(low, low), (high, low), (high, high), (low, high)], radius)


def arrow_up(top, bottom, wing, width):
    """An arrow of strokes: a shaft, and two wings at 45 degrees that end square."""
    half, slant = width / 2, width / sqrt(2)
    tip = top
    return polygon((CENTRE, tip), (CENTRE + wing, tip + wing), (CENTRE + wing - slant, tip + wing + slant),
                   (CENTRE + half, tip + 2 * slant + half), (CENTRE + half, bottom), (CENTRE - half, bottom),
                   (CENTRE - half, tip + 2 * slant + half), (CENTRE - wing + slant, tip + wing + slant),
                   (CENTRE - wing, tip + wing))


def wrench():
    """A spanner that leans to the right; u runs along its handle to the jaw, v across."""
    jaw, radius, half, notch, depth, end = (14.5, 9.5), 4.3, 1.5, 1.45, 0.1, -8.6

    def place(u, v):
        return jaw[0] + (u + v) / sqrt(2), jaw[1] + (v - u) / sqrt(2)

    def angle(u, v):
        x, y = place(u, v)
        return degrees(atan2(y - jaw[1], x - jaw[0]))

    behind, ahead = -sqrt(radius ** 2 - half ** 2), sqrt(radius ** 2 - notch ** 2)
    right, left = angle(behind, half), angle(ahead, notch)
    start_left, back = angle(ahead, -notch), angle(behind, -half)
    cap = place(end, 0)
    segments = [(place(behind, half),)]
    segments += arc(jaw, radius, right, left if left < right else left - 360)
    segments += [(place(depth, notch),), (place(depth, -notch),), (place(ahead, -notch),)]
    segments += arc(jaw, radius, start_left, back if back < start_left else back - 360)
    segments += [(place(end, -half),)]
    segments += arc(cap, half, 225, 45)
    return Contour(place(end, half), segments)


def question_hook(centre, radius, width, bottom):
    """The hook of a question mark: round over the top, back to the middle, down."""
    half, turn = width / 2, 65
    small = radius * cos(radians(turn)) / (1 - cos(radians(turn)))
    second = (centre[0] + small, centre[1] + (radius + small) * sin(radians(turn)))
    left = arc(centre, radius + half, 180, 360 + turn) + arc(second, small - half, 180 + turn, 180)
    right = arc(second, small + half, 180, 180 + turn) + arc(centre, radius - half, 360 + turn, 180)
    stem = (centre[0], bottom)
    cap = [(at(stem, half, 0),)] + arc(stem, half, 0, 180) + [(at(second, small + half, 180),)]
    start = at(centre, radius + half, 180)
    return Contour(start, left + cap + right + arc(at(centre, radius, 180), half, 0, 180))


class ContourPen(BasePen):
    """Collects a glyph's outlines; quadratic curves arrive as cubic ones."""

    def __init__(self, glyphs):
        super().__init__(glyphs)
        self.contours = []

    def _moveTo(self, point):
        self.contours.append(Contour(point, []))

    def _lineTo(self, point):
        self.contours[-1].segments.append((point,))

    def _curveToOne(self, c1, c2, point):
        self.contours[-1].segments.append((c1, c2, point))

    def _closePath(self):
        pass


def glyph(resources, character, height):
    """A character of our own typeface, centred, as tall as asked; its outlines keep their directions."""
    font = TTFont(Path(resources, "fonts/BonghwaSans-SemiBold.ttf"))
    glyphs, name = font.getGlyphSet(), font.getBestCmap()[ord(character)]
    box = font["glyf"][name]
    scale = height / (box.yMax - box.yMin)
    shift = Transform().translate(CENTRE, CENTRE).scale(scale, -scale).translate(
        -(box.xMin + box.xMax) / 2, -(box.yMin + box.yMax) / 2)
    pen = ContourPen(glyphs)
    glyphs[name].draw(TransformPen(pen, shift))
    return [(contour, contour.area() > 0) for contour in pen.contours]


def solid(*contours):
    return [(c, True) for c in contours]


def hole(*contours):
    return [(c, False) for c in contours]


def states():
    dashes = [annular_sector(10.8, 8.8, -90 + 45 * i - 14, -90 + 45 * i + 14) for i in range(8)]
    return {
        "major_outage": solid(octagon(10.8)) + hole(saltire(4.5, 3)),
        "partial_outage": solid(diamond(11.7)) + hole(polygon((12, 3.4), (12, 20.6), (20.6, 12))),
        "degraded": solid(triangle(0.8, 22, 12, 2)) + hole(triangle(5.1, 20, 8.5, 0.5))
        + solid(capsule((12, 10.3), (12, 14.1), 2.3), circle(1.35, (12, 17.3))),
        "recovering": solid(circle(10.8)) + hole(circle(8.6)) + solid(arrow_up(5.2, 18.3, 5.2, 2.4)),
        "operational": solid(circle(10.4)) + hole(circle(8.8)) + solid(bent_stroke((7.9, 12.4), (10.8, 15.2), (16.1, 9), 1.8)),
        "maintenance": solid(square(10.3, 3)) + hole(square(8.5, 1.5)) + solid(wrench()),
        "unknown": solid(*dashes) + solid(question_hook((12, 9.2), 2.9, 2.1, 13.9), circle(1.4, (12, 17.2))),
    }


def kinds(resources):
    return {
        "milestone": solid(diamond(9)),
        "observation": solid(circle(2.8)),
        "status": solid(rounded([(2, 8.5), (12.5, 8.5), (12.5, 15.5), (2, 15.5)], 1.2),
                        rounded([(14.5, 8.5), (22, 8.5), (22, 15.5), (14.5, 15.5)], 1.2))
        + hole(rounded([(16.3, 10.3), (20.2, 10.3), (20.2, 13.7), (16.3, 13.7)], 0.4)),
        "decision": glyph(resources, "§", 21),
        "action": solid(rounded([(5.5, 3), (20.5, 12), (5.5, 21)], 1.6)),
        "blocker": solid(circle(10.4)) + hole(*half_discs(8.1, 2.3)),
        "communication": glyph(resources, "”", 12),
        "handover": solid(arrow_right((2, 7.6), 20), arrow_left((22, 16.4), 20)),
        "note": solid(capsule((4.5, 6.5), (19.5, 6.5), 2.2), capsule((4.5, 12), (19.5, 12), 2.2), capsule((4.5, 17.5), (13, 17.5), 2.2)),
        "task": solid(circle(8.6)) + hole(circle(6.4)),
        "ask": solid(circle(10)) + hole(circle(7.8)) + solid(bent_stroke((12, 7.4), (12, 12.3), (15.6, 12.3), 2.1)),
    }


def half_discs(radius, width):
    """The two parts of a disc that a bar from lower left to upper right leaves free."""
    half = degrees(asin(width / 2 / radius))
    centre = (CENTRE, CENTRE)
    return [Contour(at(centre, radius, begin + half), arc(centre, radius, begin + half, begin + 180 - half))
            for begin in (-45, 135)]


def arrow_right(tail, length, width=2.2, wing=3.8):
    x, y = tail
    half, slant, tip = width / 2, width / sqrt(2), x + length
    return polygon((x, y - half), (tip - 2 * slant - half, y - half), (tip - wing - slant, y - wing + slant), (tip - wing, y - wing),
                   (tip, y), (tip - wing, y + wing), (tip - wing - slant, y + wing - slant), (tip - 2 * slant - half, y + half),
                   (x, y + half))


def arrow_left(tail, length):
    mirrored = arrow_right((2 * CENTRE - tail[0], tail[1]), length)

    def flip(point):
        return 2 * CENTRE - point[0], point[1]
    return Contour(flip(mirrored.start), [tuple(flip(p) for p in s) for s in mirrored.segments])


def signs():
    return {
        "alert": solid(triangle(2.2, 21.2, 10.8, 1.6)) + hole(triangle(6.6, 18.9, 7.1, 0.6)),
        "connected": solid(circle(10)) + hole(circle(7.9)) + solid(circle(4.6)),
        "disconnected": solid(circle(10)) + hole(circle(7.9)),
        "overdue": solid(circle(10)) + hole(bent_stroke((12, 6.6), (12, 12.4), (16.4, 12.4), 2.3)),
        "pin": solid(rounded([(7, 2), (17, 2), (17, 22), (12, 17), (7, 22)], 0.8)),
    }


def path(parts):
    return "M0 0Z" + "".join(c.turned(clockwise).text() for c, clockwise in parts) + "M24 24Z"


def main(resources):
    groups = {"states": states(), "kinds": kinds(resources), "signs": signs()}
    style = ["/* Made by assets/icons/build-icons.py. A region with one of these classes takes its shape; its background fills it. */"]
    for group, shapes in groups.items():
        lines = [f"{name}={path(parts)}" for name, parts in sorted(shapes.items())]
        Path(resources, f"icons/{group}.properties").write_text(
            "# Made by assets/icons/build-icons.py: SVG paths on a grid of 24 x 24.\n" + "\n".join(lines) + "\n", encoding="utf-8")
        style += [f'.shape-{name.replace("_", "-")} {{ -fx-shape: "{path(parts)}"; }}' for name, parts in sorted(shapes.items())]
    Path(resources, "css/shapes.css").write_text("\n".join(style) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])

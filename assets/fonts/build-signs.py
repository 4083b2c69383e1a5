#!/usr/bin/env python3
"""Makes "Bonghwa Signs" from the shapes of the seven states, for documents in which a shape must be text.

    python3 build-signs.py ../src/main/resources/icons/states.properties ../src/main/resources/fonts/BonghwaSigns.ttf

Needs fontTools (Debian: python3-fonttools). The result is checked in, so a build never runs this. Each shape stands at the
character that looks most like it, so that text that is copied out of a document still says something.
The result is the same bytes each time: no time stamp is written.
"""
import sys

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.svgLib.path import parse_path

CHARACTERS = {
    "major_outage": 0x2297,
    "partial_outage": 0x2B16,
    "degraded": 0x26A0,
    "recovering": 0x2B06,
    "operational": 0x2713,
    "maintenance": 0x2692,
    "unknown": 0x25CC,
}
UNITS = 960
SCALE = UNITS / 24


def glyph(path):
    pen = TTGlyphPen(None)
    # SVG's y grows downwards, a font's upwards; the shape stands a little below the line, as a sign beside words must.
    parse_path(path.replace("M0 0Z", "").replace("M24 24Z", ""),
               TransformPen(Cu2QuPen(pen, 0.5, reverse_direction=True), (SCALE, 0, 0, -SCALE, 0, UNITS * 0.87)))
    return pen.glyph()


def main(source, target):
    lines = [line.split("=", 1) for line in open(source, encoding="utf-8").read().splitlines() if "=" in line]
    shapes = {name: path for name, path in lines}
    names = list(CHARACTERS)
    builder = FontBuilder(UNITS, isTTF=True)
    builder.setupGlyphOrder([".notdef", "space"] + names)
    builder.setupCharacterMap({0x20: "space", **{CHARACTERS[n]: n for n in names}})
    empty = TTGlyphPen(None).glyph()
    builder.setupGlyf({".notdef": empty, "space": empty, **{n: glyph(shapes[n]) for n in names}})
    builder.setupHorizontalMetrics({n: (UNITS if n != "space" else 240, 0) for n in [".notdef", "space"] + names})
    builder.setupHorizontalHeader(ascent=864, descent=-192)
    builder.setupNameTable({"familyName": "Bonghwa Signs", "styleName": "Regular"})
    builder.setupOS2(sTypoAscender=864, sTypoDescender=-192, usWinAscent=864, usWinDescent=192)
    builder.setupPost()
    builder.font["head"].created = builder.font["head"].modified = 0
    builder.font.recalcTimestamp = False
    builder.save(target)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])

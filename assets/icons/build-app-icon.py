#!/usr/bin/env python3
"""Draws the application's icon, a beacon fire on its tower, in every size that a system asks for.

    python3 build-app-icon.py ../src/main/resources/icons

Writes bonghwa-16.png to bonghwa-512.png, bonghwa.ico (Windows), bonghwa.icns (macOS) and bonghwa.svg. Needs Pillow
(Debian: python3-pil). The results are checked in, so a build never runs this.
"""
import sys
from pathlib import Path

from PIL import Image, ImageDraw

SIZES = [16, 24, 32, 48, 64, 128, 256, 512]
OVERSAMPLING = 8
GROUND, FIRE, HEART, TOWER = "#14171C", "#F25C45", "#FDDF8A", "#E8EBF0"
# On a grid of 24 x 24: a start, then curves of three points or lines of one.
FLAME = [(12.3, 2.2), [(12.6, 5.6), (17.3, 7.4), (17.3, 11.8)], [(17.3, 14.6), (15.2, 16.4), (12, 16.4)],
         [(8.8, 16.4), (6.7, 14.6), (6.7, 11.9)], [(6.7, 9.9), (7.7, 8.6), (8.8, 7.5)],
         [(9.1, 8.7), (9.6, 9.3), (10.4, 9.6)], [(10.1, 6.6), (10.8, 4.1), (12.3, 2.2)]]
SPARK = [(12.2, 9.6), [(12.4, 11.2), (14.3, 11.9), (14.3, 13.7)], [(14.3, 15.1), (13.3, 16), (12, 16)],
         [(10.7, 16), (9.7, 15.1), (9.7, 13.8)], [(9.7, 12.1), (11.6, 11.5), (12.2, 9.6)]]
STONES = [[(6.3, 17.6)], [(17.7, 17.6)], [(18.9, 22)], [(5.1, 22)]]


def flat(shape, scale):
    """The outline as many short lines."""
    if isinstance(shape[0], list):
        return [(x * scale, y * scale) for (x, y), in shape]
    points, at = [], shape[0]
    for a, b, c in shape[1:]:
        for i in range(24):
            t = i / 24
            weights = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3
            points.append(tuple(sum(w * p[k] for w, p in zip(weights, (at, a, b, c))) * scale for k in (0, 1)))
        at = c
    return points


def draw(size):
    big = size * OVERSAMPLING
    scale = big / 24
    image = Image.new("RGBA", (big, big), (0, 0, 0, 0))
    pen = ImageDraw.Draw(image)
    pen.rounded_rectangle((0, 0, big - 1, big - 1), radius=5 * scale, fill=GROUND)
    pen.polygon(flat(STONES, scale), fill=TOWER)
    pen.polygon(flat(FLAME, scale), fill=FIRE)
    pen.polygon(flat(SPARK, scale), fill=HEART)
    return image.resize((size, size), Image.Resampling.LANCZOS)


def svg():
    def path(shape, colour):
        if isinstance(shape[0], list):
            data = "M" + "L".join(f"{x} {y}" for (x, y), in shape) + "Z"
        else:
            curves = "".join("C" + " ".join(f"{x} {y}" for x, y in curve) for curve in shape[1:])
            data = f"M{shape[0][0]} {shape[0][1]}{curves}Z"
        return f'  <path fill="{colour}" d="{data}"/>\n'
    return ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">\n'
            f'  <rect width="24" height="24" rx="5" fill="{GROUND}"/>\n'
            + path(STONES, TOWER) + path(FLAME, FIRE) + path(SPARK, HEART) + "</svg>\n")


def main(target):
    for size in SIZES:
        draw(size).save(Path(target, f"bonghwa-{size}.png"), optimize=True)
    draw(256).save(Path(target, "bonghwa.ico"), sizes=[(s, s) for s in (16, 24, 32, 48, 64, 128, 256)])
    draw(512).save(Path(target, "bonghwa.icns"))
    Path(target, "bonghwa.svg").write_text(svg(), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])

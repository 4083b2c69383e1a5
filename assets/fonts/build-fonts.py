#!/usr/bin/env python3
"""Makes the faces of "Bonghwa Sans" from Pretendard 1.3.9 (SIL Open Font License 1.1).

    npm pack pretendard@1.3.9 && tar xzf pretendard-1.3.9.tgz package
    python3 build-fonts.py package ../src/main/resources/fonts

Needs fontTools (Debian: python3-fonttools). The results are checked in, so a build never runs this.

What changes, and why:
  * digits, and what stands beside them, are tabular by default, because JavaFX cannot switch font features on
    and a running clock with proportional digits dances;
  * the substitution table (GSUB) and the glyphs that only it reaches are left out: smaller, and the PDF export is
    ten times faster without it;
  * the family has another name, as the licence asks ("Pretendard" is a reserved font name).
The result is the same bytes each time: no time stamp is written.
"""
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FAMILY = "Bonghwa Sans"
FACES = ["Regular", "Medium", "SemiBold", "Bold"]
STANDARD_STYLES = {"Regular", "Bold"}
SOURCE = "dist/public/static/alternative/Pretendard-{face}.ttf"


def tabular_substitutions(font):
    """Glyph name to tabular glyph name, as the font's own feature tnum says."""
    gsub = font["GSUB"].table
    lookups = {i for r in gsub.FeatureList.FeatureRecord if r.FeatureTag == "tnum" for i in r.Feature.LookupListIndex}
    result = {}
    for index in sorted(lookups):
        for subtable in gsub.LookupList.Lookup[index].SubTable:
            result.update(getattr(subtable, "ExtSubTable", subtable).mapping)
    return result


def bake_tabular_digits(font):
    substitutions = tabular_substitutions(font)
    for table in font["cmap"].tables:
        for code, glyph in table.cmap.items():
            table.cmap[code] = substitutions.get(glyph, glyph)


def rename(font, face):
    family = FAMILY if face in STANDARD_STYLES else f"{FAMILY} {face}"
    postscript = f"{FAMILY.replace(' ', '')}-{face}"
    names = {1: family, 2: face if face in STANDARD_STYLES else "Regular", 3: f"1.309;{postscript}",
             4: f"{FAMILY} {face}", 6: postscript, 16: FAMILY, 17: face}
    table = font["name"]
    table.names = [r for r in table.names if r.nameID < 256 and r.nameID not in names and r.langID == 0x409]
    for name_id, value in names.items():
        table.setName(value, name_id, 3, 1, 0x409)


def drop_unreachable(font):
    options = Options()
    options.layout_features = ["kern", "mark", "mkmk"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.glyph_names = False
    options.drop_tables += ["GSUB", "DSIG"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=font.getBestCmap().keys())
    subsetter.subset(font)


def check(font, face):
    cmap, widths = font.getBestCmap(), font["hmtx"].metrics
    digits = {widths[cmap[ord(c)]][0] for c in "0123456789"}
    syllables = sum(code in cmap for code in range(0xAC00, 0xD7A4))
    if len(digits) != 1 or syllables != 11172 or "GSUB" in font:
        raise SystemExit(f"{face}: digit widths {digits}, {syllables} Hangul syllables")
    print(f"{face}: every digit {digits.pop()} units wide, all {syllables} Hangul syllables, {len(cmap)} characters")


def main(package, target):
    for face in FACES:
        font = TTFont(Path(package, SOURCE.format(face=face)), recalcTimestamp=False)
        bake_tabular_digits(font)
        drop_unreachable(font)
        rename(font, face)
        check(font, face)
        font.save(Path(target, f"BonghwaSans-{face}.ttf"))
    licence = Path(package, "dist/LICENSE.txt").read_text(encoding="utf-8")
    note = f"{FAMILY} is a modified version of Pretendard 1.3.9: tabular digits, no GSUB, another name.\n\n"
    Path(target, "OFL.txt").write_text(note + licence.replace("\r\n", "\n"), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])

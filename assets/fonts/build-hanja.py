#!/usr/bin/env python3
"""Makes "Bonghwa Hanja" from NanumGothic Regular (SIL Open Font License 1.1): what Bonghwa Sans has not, for the report.

    apt-get download fonts-nanum && dpkg -x fonts-nanum_*.deb nanum
    python3 build-hanja.py nanum/usr/share/fonts/truetype/nanum/NanumGothic.ttf ../src/main/resources/fonts

Needs fontTools (Debian: python3-fonttools). The result is checked in, so a build never runs this.

What changes, and why:
  * characters that Bonghwa Sans has are left out: they are never asked for;
  * the radicals and the compatibility ideographs are left out: they share the glyphs of the Hanja proper, and text that is copied
    out of a document would have them in its place;
  * the family has another name, as the licence asks ("Nanum" is a reserved font name).
The result is the same bytes each time: no time stamp is written.
"""
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FAMILY = "Bonghwa Hanja"
DOUBLES = [(0x2E80, 0x2FDF), (0xF900, 0xFAFF)]


def main(source, target):
    known = set(TTFont(Path(target) / "BonghwaSans-Regular.ttf").getBestCmap())
    font = TTFont(source, recalcTimestamp=False)
    wanted = [c for c in font.getBestCmap() if c not in known and not any(a <= c <= b for a, b in DOUBLES)]
    options = Options(layout_features=[], hinting=False, name_IDs=["*"], notdef_outline=True, recalc_timestamp=False)
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "DSIG", "EBDT", "EBLC", "EBSC", "vhea", "vmtx"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted + [0x20])
    subsetter.subset(font)
    for record in list(font["name"].names):
        if record.nameID in (1, 3, 4, 6, 16):
            text = FAMILY.replace(" ", "") + "-Regular" if record.nameID == 6 else FAMILY
            record.string = text.encode(record.getEncoding())
    font.save(Path(target) / "BonghwaHanja-Regular.ttf")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])

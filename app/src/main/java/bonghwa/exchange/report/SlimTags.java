package bonghwa.exchange.report;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tags of a set document fewer and says the same: a span or division of which nothing is said gives what it holds to what
 * holds it, and what but one tag names stands in that tag. Each object costs whoever writes, reads or checks the file.
 */
final class SlimTags {

    private static final Set<String> BARE = Set.of("Span", "Div");
    /** A tag that has more says something. */
    private static final Set<COSName> USUAL = Set.of(COSName.TYPE, COSName.S, COSName.P, COSName.PG, COSName.K);

    private final IdentityHashMap<COSDictionary, COSDictionary> into = new IdentityHashMap<>();

    static void in(PDDocument document) {
        document.getPages().forEach(PageMarks::slim);
        @Nullable
        COSDictionary tree = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (tree != null) {
            new SlimTags().all(tree);
        }
    }

    private void all(COSDictionary tree) {
        slim(tree);
        @Nullable COSDictionary parents = tree.getCOSDictionary(COSName.PARENT_TREE);
        @Nullable COSArray pages = parents == null ? null : parents.getCOSArray(COSName.NUMS);
        if (pages != null) {
            pages.forEach(this::refer);
        }
    }

    private void slim(COSDictionary tag) {
        if (tag.getDictionaryObject(COSName.A) instanceof COSDictionary own) {
            own.setDirect(true);
        }
        COSArray kids = new COSArray();
        for (COSBase kid : kids(tag)) {
            if (kid instanceof COSDictionary one) {
                take(one, tag, kids);
            } else {
                kids.add(kid);
            }
        }
        kids.setDirect(true);
        tag.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
    }

    private void take(COSDictionary one, COSDictionary tag, COSArray kids) {
        if (!one.containsKey(COSName.S)) {
            one.setDirect(true); // says where content stands, and is no tag
            kids.add(one);
            return;
        }
        slim(one);
        if (bare(one, tag)) {
            into.put(one, tag);
            kids(one).forEach(k -> adopt(k, tag, kids));
        } else {
            kids.add(one);
        }
    }

    private static void adopt(COSBase kid, COSDictionary tag, COSArray kids) {
        if (kid instanceof COSDictionary one && one.containsKey(COSName.S)) {
            one.setItem(COSName.P, tag);
        }
        kids.add(kid);
    }

    /** Content is numbered by its page, which must be that of the tag that gets it. */
    private static boolean bare(COSDictionary one, COSDictionary tag) {
        return BARE.contains(one.getNameAsString(COSName.S))
                && USUAL.containsAll(one.keySet())
                && tag.containsKey(COSName.S)
                && (one.getItem(COSName.PG) == tag.getItem(COSName.PG)
                        || kids(one).stream().noneMatch(COSInteger.class::isInstance));
    }

    private static List<COSBase> kids(COSDictionary tag) {
        @Nullable COSBase kids = tag.getDictionaryObject(COSName.K);
        return switch (kids) {
            case null -> List.of();
            case COSArray all -> List.copyOf(all.toList());
            case COSBase one -> List.of(one);
        };
    }

    /** What names the tag of each piece of content names the one that has it now. */
    private void refer(@Nullable COSBase page) {
        if (page instanceof COSArray contents) {
            for (int i = 0; i < contents.size(); i++) {
                while (contents.getObject(i) instanceof COSDictionary old && into.containsKey(old)) {
                    contents.set(i, into.get(old));
                }
            }
        }
    }
}

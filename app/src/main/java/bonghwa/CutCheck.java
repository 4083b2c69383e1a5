package bonghwa;

import bonghwa.cli.Finding;
import bonghwa.replica.Cut;
import java.util.List;

/** Says of which desk the end is not there that somebody vouched for, how many lines, and since when. */
record CutCheck(List<Cut> cuts) {

    List<Finding> findings() {
        return cuts.stream().map(CutCheck::finding).toList();
    }

    private static Finding finding(Cut cut) {
        String vouched = String.valueOf(cut.vouched());
        String since = cut.since().toString();
        if (cut.desk() == null) {
            return Finding.bad("verify.cut-all", cut.replica(), vouched, cut.witness(), since);
        }
        if (cut.other()) {
            return Finding.bad("verify.cut-other", cut.replica(), cut.desk(), vouched, cut.witness(), since);
        }
        return Finding.bad(
                "verify.cut",
                cut.replica(),
                cut.desk(),
                String.valueOf(cut.missing()),
                String.valueOf(cut.held()),
                cut.witness(),
                since);
    }
}

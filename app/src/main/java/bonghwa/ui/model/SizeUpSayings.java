package bonghwa.ui.model;

import bonghwa.domain.Register;
import bonghwa.domain.SizeUp;
import bonghwa.domain.Text;
import bonghwa.ui.model.SizeUpModel.Part;
import bonghwa.ui.model.SizeUpModel.Said;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that was ever said of the parts of a size-up, one after the other. */
record SizeUpSayings(SizeUp of) {

    List<Said> newestFirst() {
        List<Said> all = new ArrayList<>();
        words(all, Part.SYMPTOMS, of.symptoms());
        words(all, Part.SCOPE, of.scopes());
        of.trends().versions().forEach(v -> all.add(new Said(v.mark(), Part.TREND, Text.of(""), v.value())));
        words(all, Part.UNKNOWNS, of.unknowns());
        all.sort(Comparator.comparing(Said::mark).reversed().thenComparing(Said::part));
        return List.copyOf(all);
    }

    private static void words(List<Said> into, Part part, Register<Text> register) {
        register.versions().forEach(v -> into.add(new Said(v.mark(), part, v.value(), null)));
    }
}

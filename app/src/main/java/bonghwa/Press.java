package bonghwa;

import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Parent;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/** Puts a sheet of A4 that stands in no window on paper. A printer that sleeps keeps whoever asks it: not for the FX thread. */
@FunctionalInterface
interface Press {

    /** Which printer took it, or that it did not. */
    record Printed(String printer, boolean done) {}

    /** Nothing where this machine has no printer. */
    Optional<Printed> print(Parent sheet);

    /** The printer that people print on usually. */
    static Optional<Printed> usual(Parent sheet) {
        @Nullable Printer printer = Printer.getDefaultPrinter();
        @Nullable PrinterJob job = printer == null ? null : PrinterJob.createPrinterJob(printer);
        if (job == null) {
            return Optional.empty();
        }
        PageLayout paper = job.getJobSettings().getPageLayout();
        double fits = Math.min(
                paper.getPrintableWidth() / sheet.getLayoutBounds().getWidth(),
                paper.getPrintableHeight() / sheet.getLayoutBounds().getHeight());
        sheet.getTransforms().add(new Scale(fits, fits));
        return Optional.of(new Printed(job.getPrinter().getName(), job.printPage(sheet) && job.endJob()));
    }
}

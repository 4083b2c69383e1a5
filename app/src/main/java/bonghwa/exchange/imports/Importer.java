package bonghwa.exchange.imports;

import bonghwa.exchange.BadFile;

/** Reads one format. Pure and total: any text gives a plan or a {@link BadFile}, in time and memory bounded by its length. */
interface Importer {

    /** Tells the drafting all that the text says. */
    void read(String text, Drafting drafting) throws BadFile;
}

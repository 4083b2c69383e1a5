package bonghwa;

import bonghwa.cli.Screens;

/** Makes pictures of an open store's views. */
interface Painter {

    Screens of(OpenSession session);
}

package bonghwa.ui.handover;

import bonghwa.ui.control.ProseArea;

/** The text of a brief, to be edited. Ctrl+Enter takes it. */
final class BriefArea {

    private BriefArea() {}

    static ProseArea of(String text, String named) {
        ProseArea area = new ProseArea();
        area.setText(text);
        area.setId("handover-brief");
        area.setAccessibleText(named);
        area.getStyleClass().add("handover-brief");
        return area;
    }
}

package bonghwa.domain;

import javafx.beans.property.SimpleStringProperty;

/** Offends DOMAIN_IS_PURE: the domain knows no toolkit. */
public final class DomainCanary {

    final SimpleStringProperty title = new SimpleStringProperty("");
}

package bonghwa.cli;

/** Two services, a site, a person and a role, as somebody would write them down. */
final class SmallCatalogue {

    static final String YAML = """
        services:
          - {id: login, ko: 로그인, en: Login, functions: [{id: web, ko: 웹, en: Web}]}
          - id: pay
            ko: 페이
            en: Pay
            dependsOn: [{on: login, hard: true, function: card}]
            functions:
              - {id: card, ko: 결제, en: Card payment}
              - {id: send, ko: 송금, en: Transfer}
        sites: [{id: pangyo, ko: 판교, en: Pangyo}]
        people: [{id: kim, ko: 김철수, en: Kim, role: incident-commander, phone: "01"}]
        roles: [{id: incident-commander, ko: 총괄, en: Commander}]
        """;

    private SmallCatalogue() {}
}

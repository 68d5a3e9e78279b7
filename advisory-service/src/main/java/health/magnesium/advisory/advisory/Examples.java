package health.magnesium.advisory.advisory;

/** Bodies that the API document shows; a test sends them. */
final class Examples {

  static final String THREE_DAYS =
      """
      {
        "authority": "us-iom-1997",
        "assessmentDate": "2026-11-22",
        "subject": { "birthDate": "1986-03-01", "sex": "female", "lifeStage": "none" },
        "days": [
          { "date": "2026-11-18", "complete": true,
            "items": [ { "kind": "food", "label": "all meals, analysed", "magnesiumMg": 290 } ] },
          { "date": "2026-11-19", "complete": true,
            "items": [ { "kind": "food", "label": "all meals, analysed", "magnesiumMg": 350 } ] },
          { "date": "2026-11-20", "complete": true,
            "items": [ { "kind": "food", "label": "all meals, analysed", "magnesiumMg": 320 } ] }
        ]
      }
      """;

  static final String TWO_AUTHORITIES =
      "{ \"request\": " + THREE_DAYS + ", \"against\": { \"authority\": \"eu-efsa-2015\" } }\n";

  private Examples() {}
}

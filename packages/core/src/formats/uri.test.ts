import { testFormat } from "../testing/formatCases.ts";
import { iri, iriReference, uri, uriReference, uriTemplate } from "./uri.ts";

testFormat(uri, {
  valid: [
    "https://example.org/a?b=c#d",
    "mailto:name@example.org",
    "urn:isbn:0-000",
    "http://[::1]:3000/%D0%B0",
  ],
  invalid: [
    "example.org",
    "//example.org",
    "https://example.org/a b",
    "https://пример.рф",
    "https://a/%zz",
    "http:",
  ],
});

testFormat(uriReference, { valid: ["", "../a", "//example.org", "#a"], invalid: ["a b", "\\a", "%1"] });
testFormat(iri, { valid: ["https://пример.рф/путь"], invalid: ["пример.рф", "https://a b"] });
testFormat(iriReference, { valid: ["путь", ""], invalid: ["a b"] });
testFormat(uriTemplate, { valid: ["/forms/{form}{?region}"], invalid: ["/forms/{form", "/forms/{}"] });

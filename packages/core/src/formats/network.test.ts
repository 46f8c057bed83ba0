import { testFormat } from "../testing/formatCases.ts";
import { hostname, idnHostname, ipv4, ipv6 } from "./network.ts";

testFormat(ipv4, {
  valid: ["127.0.0.1", "255.255.255.255"],
  invalid: ["256.0.0.1", "1.2.3", "01.2.3.4", "1.2.3.4.5"],
});

testFormat(ipv6, {
  valid: [
    "::",
    "::1",
    "1::",
    "2001:db8::8a2e:370:7334",
    "::ffff:192.0.2.1",
    "1:2:3:4:5:6:7:8",
    "1:2:3:4:5:6:7::",
  ],
  invalid: [
    "1::2::3",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "12345::",
    "::256.0.0.1",
    "1:2:3:4:5:6:7:8::",
    "fe80::1%eth0",
  ],
});

testFormat(hostname, {
  valid: ["example.org", "a", "xn--e1afmkfd.xn--p1ai", "1.example.org"],
  invalid: ["", "-a.org", "a-.org", "a..org", "пример.рф", "a_b.org", `${"a".repeat(64)}.org`],
});

testFormat(idnHostname, { valid: ["пример.рф", "example.org"], invalid: ["", "-а.рф", "при мер.рф"] });

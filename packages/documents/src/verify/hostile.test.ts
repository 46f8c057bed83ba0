import fc from "fast-check";
import { expect, test } from "vitest";
import { PdfSyntaxError } from "../pdf/syntax/index.ts";
import { goodPdf, setContent } from "../testing/goodPdf.ts";
import { verifyPdf } from "./verifyPdf.ts";

test("whatever bytes are changed, the checker ends, and refuses by name", () => {
  const bytes = goodPdf();
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      (changes) => {
        const broken = Buffer.from(bytes);
        for (const [at, byte] of changes) broken[at] = byte;
        try {
          expect(verifyPdf(broken).checked).toBeGreaterThan(100);
        } catch (error) {
          expect(error).toBeInstanceOf(PdfSyntaxError);
        }
      },
    ),
    { numRuns: 150 },
  );
});

test("a form that shows itself ends", () => {
  const bytes = goodPdf((parts) => {
    const page = parts.objects.get(3) ?? "";
    parts.objects.set(3, page.replace("/ExtGState", "/XObject<</X 20 0 R>>/ExtGState"));
    parts.objects.set(
      20,
      "<</Type/XObject/Subtype/Form/Resources<</XObject<</X 20 0 R>>>>/Length 5>>\nstream\n/X Do\nendstream",
    );
    setContent(parts, "/X Do");
  });
  expect(verifyPdf(bytes).findings.length).toBeGreaterThan(0);
});

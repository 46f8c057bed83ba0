/** Names that Windows keeps for devices, whatever ending follows. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])$/iu;

/** File systems take 255 bytes or UTF-16 units; the rest is for an ending, a mark and a number. */
const maximumBytes = 180;

/**
 * A text as a name (without ending) that Windows, macOS and Linux take: one part of a path, at most 180 bytes of UTF-8,
 * Cyrillic kept. Invisible signs go too, since they can make a name look like another. Empty when nothing is left.
 */
export function safeFileName(text: string): string {
  const clean = text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cs}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}<>:"/\\|?*]/gu, " ")
    .replace(/\s+/gu, " ");
  const name = trimmed(shortened(trimmed(clean)));
  const [beforeDot = ""] = name.split(".", 1);
  return reserved.test(beforeDot.trim()) ? `_${name}` : name;
}

/** No dots at the ends: they hide a file here, and are dropped there; signs that joined what is missing go with them. */
function trimmed(name: string): string {
  return name.replace(/^[\s._,;-]+|[\s._,;-]+$/gu, "");
}

function shortened(name: string): string {
  let bytes = 0;
  let kept = "";
  for (const sign of name) {
    bytes += Buffer.byteLength(sign);
    if (bytes > maximumBytes) break;
    kept += sign;
  }
  return kept;
}

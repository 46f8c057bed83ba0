/**
 * Value of `Content-Disposition` that saves an answer under a Russian name:
 * RFC 6266 with the name once in ASCII and once in UTF-8 (RFC 5987).
 */
export function attachment(ascii: string, title: string, ending: string): string {
  const name = `${fileName(title)}.${ending}`;
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii.replace(/[^\w.-]/g, "_")}.${ending}"; filename*=UTF-8''${encoded}`;
}

/** A title as file systems take it: no signs that they forbid, at most 100 letters. */
function fileName(title: string): string {
  const clean = title
    .replace(/[\p{Cc}<>:"/\\|?*«»]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return [...clean].slice(0, 100).join("").trim() || "document";
}

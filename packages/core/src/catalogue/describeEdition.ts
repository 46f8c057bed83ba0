import { formatDate } from "../formats/index.ts";

/**
 * An edition in words that follow «редакция»: «от 23.10.2024», «2021»; after a region's changes «от 23.10.2024, изменения
 * региона 2», after those of a city on its region «… изменения региона 2 и 1».
 */
export function describeEdition(edition: string): string {
  const [base = "", ...versions] = edition.split("+");
  if (versions.length === 0) return dated(base);
  return `${dated(base)}, изменения региона ${versions.map(dated).join(" и ")}`;
}

function dated(name: string): string {
  const shown = formatDate(name, "numeric");
  return shown === name ? name : `от ${shown}`;
}

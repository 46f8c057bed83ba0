import { type Screen, settled } from "./openScreen.ts";
import type { Product } from "./startProduct.ts";

/** Opens a form as somebody has left it yesterday; `place` is its region and its id. */
export async function openDraft(product: Product, place: string, data: object): Promise<Screen> {
  const screen = await product.open(`/fill/${place}`);
  const [region, form] = place.split("/");
  const savedAt = "2024-11-01T10:00:00.000Z";
  const draft = { version: 1, form, region, edition: "1", title: "Черновик", savedAt, data };
  await screen.page.evaluate(
    (key, text) => localStorage.setItem(key, text),
    `formulyar/draft/${place}`,
    JSON.stringify(draft),
  );
  await screen.page.reload();
  await settled(screen.page);
  return screen;
}

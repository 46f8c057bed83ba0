import type { JsonObject } from "@formulyar/core";
import { JsonTextError, readJsonText } from "@formulyar/core";
import { HttpProblem } from "./HttpProblem.ts";
import { readBody } from "./readBody.ts";

/**
 * The JSON object that a request carries.
 * @throws HttpProblem 415 not JSON by its type, 413 too large, 400 malformed, 422 no object
 */
export async function readJsonBody(request: Request, limit: number): Promise<JsonObject> {
  const type = request.headers.get("content-type")?.split(";", 1)[0]?.trim().toLowerCase();
  if (type !== "application/json") {
    throw new HttpProblem(415, "Неподходящий вид данных", "Данные принимаются в виде application/json.", {
      headers: { accept: "application/json" },
    });
  }
  const value = parse(await readBody(request, limit));
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw new HttpProblem(422, "Запрос неверно составлен", "Тело запроса должно быть объектом JSON.");
}

function parse(bytes: Uint8Array): unknown {
  try {
    return readJsonText(bytes);
  } catch (error) {
    if (error instanceof JsonTextError) throw new HttpProblem(400, "Данные не читаются", error.message);
    throw error;
  }
}

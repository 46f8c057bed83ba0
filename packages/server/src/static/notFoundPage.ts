import type { Context } from "hono";
import { HttpProblem } from "../http/HttpProblem.ts";
import { problemResponse } from "../http/problemResponse.ts";

const page = `<!doctype html>
<html lang="ru">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Нет такой страницы</title>
<h1>Нет такой страницы</h1>
<p>Проверьте адрес или <a href="/">выберите форму из списка</a>.</p>
</html>
`;

/** Says that there is nothing here: to a person by a page, to a program by problem details. */
export function notFoundPage(c: Context): Response {
  if (c.req.header("accept")?.includes("text/html")) {
    return new Response(page, { status: 404, headers: { "content-type": "text/html; charset=utf-8" } });
  }
  return problemResponse(new HttpProblem(404, "Нет такого адреса", "По этому адресу ничего нет."));
}

import { readFile, writeFile } from "node:fs/promises";

// node print.mjs http://127.0.0.1:3000 record.json document.pdf
const [server, source, target] = process.argv.slice(2);
const record = JSON.parse(await readFile(source, "utf8"));
const address = `${server}/api/v1/forms/${record.form}`;

const { valid, problems } = await (await post("/validate", { data: record, level: "final" })).json();
for (const { path, message, basis } of problems) console.log(path, message, basis ?? "");
if (valid) {
  const pdf = await post("/render", { data: record });
  await writeFile(target, new Uint8Array(await pdf.arrayBuffer()));
}

async function post(path, body) {
  const response = await fetch(`${address}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (response.ok) return response;
  const { title, detail } = await response.json();
  throw new Error(`${title}. ${detail}`);
}

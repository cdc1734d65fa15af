// Builds a form into one HTML file that opens from disk: its program, the schemas, the rule and the words are inside.
//   npx tsx examples/13-web-form/main.ts [--out folder]
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { outOption, readArguments } from "../shared/arguments.ts";

const values = readArguments({ out: outOption });
const out = values.out === "" ? new URL("out", import.meta.url).pathname : values.out;

const { outputFiles } = await build({
  entryPoints: [new URL("form.ts", import.meta.url).pathname],
  bundle: true,
  minify: true,
  format: "iife",
  charset: "utf8",
  write: false,
  logLevel: "error",
});
const program = (outputFiles[0]?.text ?? "").replaceAll("</script", "<\\/script");
const page = `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>chibo</title>
<link rel="icon" href="data:,">
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 1rem; }
label { display: block; margin: 0.5rem 0; }
input, select { display: block; width: 100%; box-sizing: border-box; font: inherit; padding: 0.4rem; }
[aria-invalid="true"] { outline: 3px solid #b00020; }
output { display: block; border-top: 1px solid #767676; margin-top: 1rem; overflow-wrap: anywhere; }
</style>
<body></body>
<script>${program}</script>
</html>
`;
mkdirSync(out, { recursive: true });
const file = join(out, "form.html");
writeFileSync(file, page);
console.log(file);

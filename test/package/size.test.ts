import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { textOf } from "../kit/project-files.ts";
import { ceilings, entryCeilings, neverInCore, packagesOf } from "./ceilings.ts";

const dates = ["@date-fns/utc", "date-fns"];
const entries = Object.keys(JSON.parse(textOf("package.json")).exports)
  .filter((path) => !path.endsWith(".json"))
  .map((path) => (path === "." ? "chibo" : path.slice(2)));

/** A program as a bundler makes it from the built library. */
async function bundled(
  code: string,
  external: readonly string[] = [],
): Promise<{ readonly text: string; readonly packages: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    external: [...external],
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs: parts }) =>
    Object.entries(parts).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const packages = inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.slice(1) ?? []);
  return { text: outputFiles[0]?.text ?? "", packages: [...new Set(packages)] };
}

describe("a program that takes a part of the library", () => {
  it.each(ceilings.map((ceiling) => [ceiling.takes.join(" and "), ceiling] as const))(
    "%s stays under its ceiling",
    async (_, { takes, from, without, bytes }) => {
      const { text } = await bundled(`export { ${takes.join(", ")} } from "./dist/${from}.js";`);
      expect(text.length).toBeGreaterThan(0);
      expect(without.filter((unwanted) => text.includes(unwanted))).toEqual([]);
      expect(gzipSync(text).length).toBeLessThanOrEqual(bytes);
    },
  );
});

describe.each(entries)("the entry %s", (entry) => {
  const own = packagesOf[entry] ?? [];

  it("taken whole stays under its ceiling, and brings no package that is not its own", async () => {
    const { text, packages } = await bundled(`export * from "./dist/${entry}.js";`, own);
    expect(packages.filter((name) => !dates.includes(name))).toEqual([]);
    expect(gzipSync(text).length).toBeLessThanOrEqual(entryCeilings[entry] as number);
    expect(own.filter((name) => !text.includes(`"${name}`))).toEqual([]);
    expect(neverInCore.filter((name) => !own.includes(name) && text.includes(`from"${name}`))).toEqual([]);
  });

  it("imported for nothing leaves nothing of its own behind", async () => {
    const { text } = await bundled(`import "./dist/${entry}.js";`, own);
    expect(text.replaceAll(/import"[^"]+";/g, "").trim()).toBe("");
  });
});

describe("a program that names no rule", () => {
  it("loses every rule and law table", async () => {
    const { text } = await bundled('import { isCalendarDate } from "./dist/time.js"; globalThis.is = isCalendarDate;');
    expect(text).not.toMatch(/conditions|citation|@20\d\d/);
  });
});

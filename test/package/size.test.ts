import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import * as chibo from "../../src/index.ts";
import { type Ceiling, ceilings, neverInRoot } from "./ceilings.ts";

/** A program as a bundler makes it from the built library. */
async function bundled(code: string): Promise<{ readonly text: string; readonly packages: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
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

const program = ({ takes, from }: Pick<Ceiling, "takes" | "from">): string =>
  `export { ${takes.join(", ")} } from "./dist/${from}.js";`;

const present = ceilings.filter(({ takes, from }) => from !== "index" || takes.every((name) => name in chibo));

describe("a program that takes a part of the library", () => {
  it.each(present.map((ceiling) => [ceiling.takes.join(" and "), ceiling] as const))(
    "%s stays under its ceiling",
    async (_, ceiling) => {
      const { text } = await bundled(program(ceiling));
      expect(text.length).toBeGreaterThan(0);
      expect(ceiling.without.filter((unwanted) => text.includes(unwanted))).toEqual([]);
      expect(gzipSync(text).length).toBeLessThanOrEqual(ceiling.bytes);
    },
  );
});

describe("the main entry", () => {
  it("taken whole contains only what reckons with dates", async () => {
    const { packages } = await bundled('export * from "./dist/index.js";');
    expect([...packages].sort()).toEqual(["@date-fns/utc", "date-fns"]);
    expect(packages.filter((name) => neverInRoot.includes(name))).toEqual([]);
  });

  it("imported for nothing leaves nothing behind", async () => {
    const { text } = await bundled('import "./dist/index.js";');
    expect(text.trim()).toBe("");
  });

  it("loses every rule and law table that a program does not name", async () => {
    const { text } = await bundled('import { isCalendarDate } from "./dist/index.js"; globalThis.is = isCalendarDate;');
    expect(text).not.toMatch(/conditions|citation|@20\d\d/);
  });
});

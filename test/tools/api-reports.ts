import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";

// Keeps, for each entry, a report of all that it exports, with its signatures: a change of the public surface shows as a
// change of a file in docs/api. `npm run api-reports` writes them from what is built; a test holds them against it.

const manifest = JSON.parse(readFileSync("package.json", "utf8"));

/** The entries by their short names, with their declarations. */
export const reportedEntries: readonly { readonly name: string; readonly declarations: string }[] = Object.entries(
  manifest.exports as Readonly<Record<string, { readonly import: { readonly types: string } }>>,
)
  .filter(([path]) => !path.endsWith(".json"))
  .map(([path, conditions]) => ({
    name: path === "." ? "chibo" : path.slice(2),
    declarations: conditions.import.types,
  }));

/** Writes the report of an entry, or only holds the one that stands against what is built. Tells whether it differs. */
export function apiReport(
  { name, declarations }: (typeof reportedEntries)[number],
  purpose: "write" | "compare",
): { readonly differs: boolean } {
  mkdirSync(resolve("docs/api"), { recursive: true });
  const config = ExtractorConfig.prepare({
    configObjectFullPath: resolve("api-extractor.json"),
    packageJsonFullPath: resolve("package.json"),
    configObject: {
      projectFolder: resolve("."),
      mainEntryPointFilePath: resolve(declarations),
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: "es2022",
            lib: ["es2023"],
            module: "esnext",
            moduleResolution: "bundler",
            types: [],
          },
          files: [resolve(declarations)],
        },
        skipLibCheck: true,
      },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: resolve("docs/api"),
        reportTempFolder: resolve(".cache/api"),
        includeForgottenExports: false,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: "lf",
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  });
  const { apiReportChanged } = Extractor.invoke(config, {
    localBuild: purpose === "write",
    showVerboseMessages: false,
    messageCallback: (message) => {
      message.handled = true;
    },
  });
  return { differs: apiReportChanged };
}

if (process.argv[1]?.endsWith("api-reports.ts")) {
  for (const entry of reportedEntries) apiReport(entry, "write");
  process.stdout.write(`${reportedEntries.length} reports in ${join("docs", "api")}\n`);
}

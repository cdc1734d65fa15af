// Reviews a year of all provinces with a thread for each core, and shows how far it is. Each province is one unit of work; their
// sums are merged as they come, in whatever order.
//   npx tsx examples/11-workers/main.ts [--provinces 34] [--threads 2] [--lang en]
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { dongText, type Language, numberText } from "chibo/text";
import { languageOption, oneOf, readArguments, refuse } from "../shared/arguments.ts";
import { merged, type Totals } from "./totals.ts";

const values = readArguments({
  lang: languageOption,
  provinces: {
    type: "string",
    default: "34",
    value: { vi: "SỐ", en: "NUMBER" },
    says: { vi: "số tỉnh; mặc định là 34", en: "how many provinces; 34 by default" },
  },
  threads: {
    type: "string",
    default: String(availableParallelism()),
    value: { vi: "SỐ", en: "NUMBER" },
    says: { vi: "số luồng; mặc định là số nhân của máy", en: "how many threads; by default one for each core" },
  },
});
const language: Language = oneOf("lang", values.lang, ["vi", "en"]);
const provinces = countOf("provinces", values.provinces);
const threads = Math.min(provinces, countOf("threads", values.threads));

const heads = {
  vi: {
    provinces: "Tỉnh",
    branches: "Chi bộ",
    sessions: "Buổi sinh hoạt",
    missing: "Tháng không sinh hoạt",
    stipends: "Phụ cấp trong năm",
    refused: "Hồ sơ không dùng được",
  },
  en: {
    provinces: "Provinces",
    branches: "Branches",
    sessions: "Sessions",
    missing: "Months without a meeting",
    stipends: "Stipends of the year",
    refused: "Records not usable",
  },
}[language];

const all = await reviewed(Array.from({ length: provinces }, (_, index) => index + 1));
for (const key of ["provinces", "branches", "sessions", "missing", "refused"] as const) {
  console.log(`${heads[key]}: ${numberText(all[key], language)}`);
}
console.log(`${heads.stipends}: ${dongText(all.stipends as Parameters<typeof dongText>[0], language)}`);

/** Hands the provinces to the threads, a new one to whoever is done; a thread that fails ends the program. */
function reviewed(waiting: readonly number[]): Promise<Totals> {
  const left = [...waiting];
  let sum: Totals = { provinces: 0, branches: 0, sessions: 0, missing: 0, stipends: 0, refused: 0 };
  return new Promise((resolve, reject) => {
    for (let count = 0; count < threads; count += 1) {
      const thread = startThread();
      const next = (): void => {
        const province = left.shift();
        if (province === undefined) void thread.terminate();
        else thread.postMessage(province);
      };
      thread.on("error", reject);
      thread.on("message", (totals: Totals) => {
        sum = merged(sum, totals);
        showProgress(sum.provinces, waiting.length);
        next();
        if (sum.provinces === waiting.length) resolve(sum);
      });
      next();
    }
  });
}

/** A compiled program writes `new Worker(new URL("thread.js", import.meta.url))`; in a thread, tsx must be registered anew. */
function startThread(): Worker {
  const loader = JSON.stringify(import.meta.resolve("tsx/esm/api"));
  const program = JSON.stringify(new URL("thread.ts", import.meta.url).href);
  return new Worker(`import(${loader}).then(({ register }) => (register(), import(${program})))`, { eval: true });
}

/** A bar on a terminal; a log gets none. */
function showProgress(done: number, of: number): void {
  if (!process.stderr.isTTY) return;
  const width = 40;
  const filled = Math.floor((done / of) * width);
  process.stderr.write(
    `\r[${"#".repeat(filled)}${" ".repeat(width - filled)}] ${done}/${of}${done === of ? "\n" : ""}`,
  );
}

function countOf(name: string, text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  refuse({
    vi: `Sau --${name} cần một số nguyên từ 1, nhận được ${text}.`,
    en: `--${name} asks for a whole number from 1, received ${text}.`,
  });
}

import { type GrowingJob, growingJobs } from "./growing-jobs.ts";

// How the cost of each bulk function grows: its records doubled three times. Times drift; read how often the last takes as
// long as the first, beside the eight times that is fair.

const rounds = 5;

console.log("| Job | n | ms at n | 2n | 4n | 8n | 8n / n |");
console.log("|---|---:|---:|---:|---:|---:|---:|");
for (const job of growingJobs) {
  const times = [1, 2, 4, 8].map((times) => medianOf(job, job.least * times));
  const cells = times.map((time) => time.toFixed(1));
  console.log(
    `| ${job.name} | ${job.least} | ${cells.join(" | ")} | ${((times[3] as number) / (times[0] as number)).toFixed(1)} |`,
  );
}

function medianOf({ prepare }: GrowingJob, count: number): number {
  const run = prepare(count);
  run();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[Math.floor(rounds / 2)] as number;
}

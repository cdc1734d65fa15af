// Writes the page of a place whose names try to be tags, scripts and ends of scripts, to the file that it is given.
import { writeFileSync } from "node:fs";
import { buildRegister, review } from "chibo";
import { shippedPolicies } from "chibo/stipend";
import { yearPeriod } from "chibo/time";
import { reviewPage } from "../../examples/shared/review-page/review-page.ts";

const names = [
  `</script><script>document.title="taken"</script>`,
  `<img src=x onerror="document.title='taken'">`,
  `"><svg onload=alert(1)>`,
  `Chi bộ 'nháy' & "kép"`,
];
const built = buildRegister({
  organisations: [
    { id: "top", name: names[0] ?? "", kind: "commune", armedForces: false },
    ...names.map((name, index) => ({
      id: `b${index}`,
      name,
      kind: "branch" as const,
      parentId: "top",
      armedForces: false,
      counts: [{ on: "2024-01-01" as const, official: 2, probationary: 0 }],
    })),
  ],
  complete: names.map((_, index) => ({
    organisationId: `b${index}`,
    of: "sessions" as const,
    firstDay: "2024-01-01" as const,
    lastDay: "2024-12-31" as const,
  })),
});
if (built.kind === "refused") throw new TypeError(built.issues[0]?.code);
const options = { policies: shippedPolicies };
const place = {
  id: "hostile",
  title: { vi: names[0] ?? "", en: names[1] ?? "" },
  note: { vi: names[1] ?? "", en: names[0] ?? "" },
  register: built.value,
  review: review(built.value, yearPeriod(2024), options),
  options,
};
writeFileSync(process.argv[2] ?? "", reviewPage([place], { language: "vi", records: "illustrative" }));

// Serves the questions and reviews of chibo by HTTP, on this machine alone.
//   npx tsx examples/08-http-service/main.ts --port 3000
//   curl -s 'http://[::1]:3000/questions/memberRating?on=2026-06-30' -d '{"subject":"member","score":92}'
import { serve } from "@hono/node-server";
import { readArguments, refuse } from "../shared/arguments.ts";
import { service } from "./service.ts";

const { port } = readArguments({
  port: {
    type: "string",
    default: "3000",
    value: { vi: "SỐ", en: "NUMBER" },
    says: { vi: "cổng; 0 là cổng trống bất kỳ", en: "the port; 0 takes any that is free" },
  },
});
if (!/^\d{1,5}$/.test(port)) {
  refuse({
    vi: `Sau --port cần một số như 3000, hoặc 0 để lấy cổng trống bất kỳ; nhận được ${port}.`,
    en: `--port asks for a number such as 3000, or 0 for any port that is free; received ${port}.`,
  });
}

serve({ fetch: service().fetch, port: Number(port), hostname: "::1" }, (address) => {
  console.log(`http://[::1]:${address.port}/openapi.json`);
});

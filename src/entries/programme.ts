export * from "../programme/index.ts";

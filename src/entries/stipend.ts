export * from "../stipend/index.ts";

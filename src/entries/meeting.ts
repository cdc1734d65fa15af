export * from "../meeting/index.ts";

export * from "../outcome/index.ts";

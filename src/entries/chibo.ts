export * from "../changes/index.ts";
export * from "../money/index.ts";
export * from "../outcome/index.ts";
export * from "../review/index.ts";

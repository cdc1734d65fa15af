export * from "./law/index.ts";
export * from "./money/index.ts";
export * from "./organisation/index.ts";
export * from "./outcome/index.ts";
export * from "./time/index.ts";

export { type ReadRegister, type RegisterFile, type RegisterSources, readRegister } from "./read-register.ts";
export type { FileRead } from "./sources.ts";
export type { RegisterTable } from "./table.ts";

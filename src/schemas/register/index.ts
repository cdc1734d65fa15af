export { type ReadRegister, type RegisterFile, type RegisterSources, readRegister } from "./read-register.ts";
export type { FileRead } from "./sources.ts";
export type { RegisterTable } from "./table.ts";
export {
  type RegisterFilesOptions,
  registerFiles,
  type WrittenFile,
} from "./write/register-files.ts";
export { type TemplateFilesOptions, templateFiles } from "./write/template-files.ts";

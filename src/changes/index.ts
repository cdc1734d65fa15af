export { changesBetween } from "./changes-between.ts";

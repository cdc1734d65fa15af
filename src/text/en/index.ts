import { coreWords } from "./core.ts";

/** The words for all codes, by code. */
export const words = { ...coreWords };

/** The conditions of all rules in words, by step code. */
export const steps = {};

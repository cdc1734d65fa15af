import { isDeeplyFrozen } from "../guard/index.ts";

/**
 * Compiles what is made from a law once for each law that can never change, as those of the library cannot; one that may
 * be changed is compiled anew each time.
 */
export function compiledOnce<Law extends object, Made>(compile: (law: Law) => Made): (law: Law) => Made {
  const compiled = new WeakMap<Law, Made>();
  return (law) => {
    const before = compiled.get(law);
    if (before !== undefined) return before;
    const made = compile(law);
    if (isDeeplyFrozen(law)) compiled.set(law, made);
    return made;
  };
}

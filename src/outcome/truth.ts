/** Kleene's three truth values as numbers: not met, unknown, met. All = the least, any = the greatest, not = 2 - x. */
export type Truth = 0 | 1 | 2;

export const notMet = 0;
export const unknown = 1;
export const met = 2;

export function truthOf(yes: boolean): Truth {
  return yes ? met : notMet;
}

export { type Coefficient, isCoefficient, multiply, thousandths } from "./coefficient.ts";
export { type Fraction, type Rounding, roundVnd } from "./rounding.ts";
export { sumVnd, type Vnd, vnd } from "./vnd.ts";

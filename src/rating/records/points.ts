/** The score of a year is of a hundred points. */
export const mostPoints = 100;

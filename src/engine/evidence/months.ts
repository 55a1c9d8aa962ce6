/** Time between two dates, without a clock: dates are texts, months are counted on the calendar. */

/** Position of a date YYYY-MM-DD on the calendar in months: whole on the first of a month, rising with every day, so that equal days are whole months apart. */
function position(date: string): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  return 12 * year + month + (day - 1) / 31;
}

/** Months from one date to another, at least 0; both YYYY-MM-DD. */
export function monthsBetween(from: string, to: string): number {
  return Math.max(0, position(to) - position(from));
}

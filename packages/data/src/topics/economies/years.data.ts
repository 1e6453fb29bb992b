/** The first year of which trade between the economies is held. */
export const firstYear = 1992;

/** The last whole year of which the reporter's record holds the trade with every partner. */
export const newestYear = 2025;

/** The years whose months are drawn: that of the newest month, and the one before, with which it is compared. */
export const yearsOfMonths = '2025-2026';

/** The years that the study asks about, and those that have passed since. */
export const recentYears: string = `2013-${newestYear}`;

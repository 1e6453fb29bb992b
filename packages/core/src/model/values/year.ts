import * as m from 'zod/mini';

/** The first calendar year that a series may have. */
export const firstYear = 1900;

/** The last one. */
export const lastYear = 2100;

/** A calendar year as a plain integer; the time axis of every yearly series. */
export const yearSchema = m.int().check(m.minimum(firstYear), m.maximum(lastYear));

/** English: the texts of the terminal program. */
export const programTexts = {} as const;

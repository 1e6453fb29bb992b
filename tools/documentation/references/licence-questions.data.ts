/** What whoever publishes the data has to find out, by what may be passed on and whether the terms were read. */
export const questions = {
  'whole-read': 'nothing but how to name the publisher',
  'whole-unread': 'whether the terms are what is believed: read them',
  'facts-read': 'whether so many figures count as a small extract; if not, ask for permission in writing',
  'facts-unread': 'what the terms are, and whether so many figures may go out under them: read them, or ask the publisher',
} as const;

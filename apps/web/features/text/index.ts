export { CopyText } from './copy-text.tsx';
export { DayText, dayText } from './day-text.tsx';
export { NumberLink } from './number-link.tsx';
export { NumberMarks } from './number-marks.tsx';
export { SentenceText } from './sentence-text.tsx';
export { TermText } from './term-text.tsx';
export type { CitedProps, WrittenProps } from './written-props.ts';

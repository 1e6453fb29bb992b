import { readerTexts } from '../words/index.ts';
import { type Detector, finding } from './finding.ts';

/** Codes of several lengths in one flow, the total among them: a sum over all of them would count goods more than once. */
export const mixedLevels: Detector = ({ flows: all }) => {
  const files = Map.groupBy(all, ({ file }) => file);
  return [...files].flatMap(([file, flows]) => {
    const mixed = flows.map(({ levels }) => levels).filter(({ size }) => size > 1);
    if (mixed.length === 0) return [];
    const levels = [...new Set(mixed.flatMap((one) => [...one]))].toSorted((one, other) => one - other);
    const names = levels.map((level) => readerTexts['finding.level']({ level }));
    return finding('mixed-levels', {
      severity: 'note',
      file,
      value: levels.join(', '),
      expected: readerTexts['finding.one-length'],
      found: names.join(', '),
      fix: readerTexts['finding.one-level-summed'],
      count: mixed.length,
    });
  });
};

/** A classification that changes inside a series: from one period to the next the same code may be other goods. */
export const nomenclatureBreak: Detector = ({ series: all }) => {
  const breaks = all.flatMap((series) => {
    const by = series.flatMap(({ period, nomenclatures, file }) => {
      const [name, another] = [...nomenclatures].filter((one) => one !== 'TOTAL');
      return name !== undefined && another === undefined ? [{ period, file, name }] : [];
    });
    return by.flatMap((one, at) => {
      const before = by[at - 1];
      return before === undefined || before.name === one.name ? [] : [{ ...one, before: before.name, last: before.period }];
    });
  });
  const kinds = Map.groupBy(breaks, ({ file, before, name }) => `${file}|${before}|${name}`);
  return [...kinds.values()].flatMap((list) => {
    const [first] = list;
    if (first === undefined) return [];
    const periods = [...new Set(list.map(({ period }) => period))].toSorted();
    return finding('nomenclature-break', {
      file: first.file,
      value: `${first.before}, ${first.name}`,
      expected: readerTexts['finding.one-classification'],
      found: readerTexts['finding.classifications']({ before: first.before, last: first.last, name: first.name, periods }),
      fix: readerTexts['finding.across-break'],
      count: list.length,
    });
  });
};

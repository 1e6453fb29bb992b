import { computeView, type Dataset, decodeViewSpec, encodeViewSpec, isMissing, targetsOf } from '@sogdia/core';
import { indicatorTopicSchema, usualStudy } from '@sogdia/core/model';
import { beforeAll, describe, expect, it } from 'vitest';
import { datasetParts, economyProfiles, loadDataset, newestYear, topics } from '../../src/index.ts';

let dataset: Dataset;

beforeAll(async () => {
  dataset = await loadDataset(datasetParts.filter((part) => part !== 'product-detail'));
});

describe('topics', () => {
  it('have names of their own in addresses, and so have the views of each', () => {
    for (const ids of [[...topics, ...economyProfiles], ...[...topics, ...economyProfiles].map(({ views }) => views)].map((named) =>
      named.map(({ id }) => id),
    )) {
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  it('name sections of the study that it makes statements in', () => {
    const sections = new Set(dataset.studies.flatMap(({ claims }) => claims.map(({ section }) => section)));
    for (const { id, sections: named } of topics)
      for (const section of named) expect(sections.has(section), `${id}: ${section}`).toBe(true);
  });

  it('name statements of the study that stand in it, and of other sections than their own', () => {
    const all = dataset.studies.flatMap(({ claims }) => claims);
    for (const { id, sections, claims = [] } of topics)
      for (const named of claims) {
        const claim = all.find((one) => one.id === named);
        expect(claim, `${id}: ${named}`).toBeDefined();
        expect(sections).not.toContain(claim?.section);
      }
  });

  it('tell of the targets of the dataset with one topic, whose first view has each as its aim', () => {
    const [topic, ...others] = topics.filter((one) => one.targets === true);
    expect(others).toEqual([]);
    const { annotations } = computeView(dataset, decodeViewSpec(dataset, topic?.views[0].query ?? ''));
    expect(targetsOf(dataset).map(({ id }) => id)).not.toEqual([]);
    expect(annotations.flatMap(({ id, target }) => (target === undefined ? [] : [id]))).toEqual(targetsOf(dataset).map(({ id }) => id));
  });

  it('draw facts of places that lie at a point, each of the facts at every one of them, in one unit and of one period', () => {
    const drawn = topics.flatMap(({ placed }) => (placed === undefined ? [] : [placed.facts]));
    expect(drawn).not.toEqual([]);
    for (const facts of drawn)
      for (const id of facts) {
        const places = dataset.places.filter((place) => place.facts.some(({ fact }) => fact === facts[0]));
        const found = places.flatMap((place) => place.facts.filter(({ fact }) => fact === id));
        expect(places.every(({ geometry }) => geometry?.type === 'Point')).toBe(true);
        expect(found).toHaveLength(places.length);
        expect(new Set(found.map(({ unit, period }) => `${unit} ${period}`)).size).toBe(1);
      }
  });

  it('open with goods of views that they have, each once', () => {
    for (const { id, goods, views } of topics) {
      const named = goods === undefined ? [] : [...goods.bought, ...goods.sold, goods.inAll];
      expect(new Set(named).size, id).toBe(named.length);
      for (const view of named)
        expect(
          views.map((one) => one.id),
          id,
        ).toContain(view);
    }
  });

  it('list every figure of an indicator, every place and every event with one topic', () => {
    const listed = topics.flatMap(({ indicators }) => indicators);
    expect(listed.toSorted()).toEqual(indicatorTopicSchema.options.toSorted());
    expect(topics.filter(({ places }) => places === true)).toHaveLength(1);
    expect(topics.filter(({ events }) => events === true)).toHaveLength(1);
    expect(dataset.indicatorRegistry.filter(({ topic }) => topic === null)).toEqual([]);
  });

  it.each([...topics, ...economyProfiles].flatMap(({ id, views }) => views.map((view) => [`${id}/${view.id}`, view.query] as const)))(
    '%s is asked as its spec is written, and has an answer',
    (_, query) => {
      const spec = decodeViewSpec(dataset, query);
      expect(query).toBe(encodeViewSpec(dataset, spec));
      const points = computeView(dataset, spec).series.flatMap((series) => series.points);
      expect(points.some(({ value }) => !isMissing(value))).toBe(true);
    },
  );
});

describe('pages of economies', () => {
  it('are found by what their economy is called in the state languages of the region, each name once', () => {
    const namesOf = (economy: string) => economyProfiles.find((profile) => profile.economy === economy)?.otherNames ?? [];
    expect(namesOf('KGZ')).toEqual(expect.arrayContaining(['Кыргызстан', 'Қырғызстан', 'Qirgʻiziston', 'Қирғизистон', 'Gyrgyzystan']));
    expect(namesOf('CHN')).toContain('Hytaý');
    for (const { otherNames } of economyProfiles) expect(new Set(otherNames).size).toBe(otherNames.length);
  });

  it('are there for whom the study asks about: its reporter and each of its partners', () => {
    const question = usualStudy(dataset)?.question;
    expect(economyProfiles.map(({ economy }) => economy).toSorted()).toEqual(
      [question?.reporter ?? '', ...(question?.partners ?? [])].toSorted(),
    );
  });

  it('go up to the last year of which the trade with every partner is held', () => {
    const { series } = computeView(dataset, decodeViewSpec(dataset, `years=2013-${newestYear + 1}`));
    for (const { points } of series) expect(points.findLast(({ value }) => !isMissing(value))?.period).toBe(String(newestYear));
  });

  it('list no topic of the registry twice', () => {
    for (const { held } of economyProfiles) {
      const listed = held.flatMap(({ indicators }) => indicators);
      expect(new Set(listed).size).toBe(listed.length);
    }
  });

  it('tell why two records differ by events of the data, and every such event has a page', () => {
    const kinds = new Set(economyProfiles.map(({ reasons }) => reasons));
    const told = dataset.events.filter(({ kind }) => kinds.has(kind));
    expect(told.length).toBeGreaterThan(0);
    const pages = new Set(economyProfiles.map(({ economy }) => economy));
    for (const { id, economies, onCharts } of told) {
      expect(
        economies.some((economy) => pages.has(economy)),
        id,
      ).toBe(true);
      expect(onCharts, id).toBe(false);
    }
  });
});

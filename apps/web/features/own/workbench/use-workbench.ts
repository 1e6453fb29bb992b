'use client';

import type { Language } from '@sogdia/core';
import { type ComponentType, useEffect, useRef, useState } from 'react';
import { once } from '../../../lib/promises/once.ts';
import { setUrlQuery } from '../../../lib/url-state.ts';
import { bringTexts } from '../../../messages/bring-texts.ts';
import type { BenchReportProps } from './bench-report.tsx';
import type { AnswerNames, Bench, BenchEngine, GivenFile, Progress, Recipe } from './reading/index.ts';

/** The engine, and what draws its answers. */
interface Opened {
  readonly engine: BenchEngine;
  readonly BenchReport: ComponentType<BenchReportProps>;
  readonly keeping: Pick<typeof import('./keeping/workspace-file.ts'), 'isWorkspace' | 'readWorkspace'> &
    typeof import('./keeping/recipe-file.ts') &
    Pick<typeof import('./keeping/kept-files.ts'), 'keptFiles'>;
}

const nothing: Bench = { reading: null, last: null, held: null, given: new Map() };

/** Reads files one after the other and says where that stands. */
export function useWorkbench(language: Language, answerNames: AnswerNames) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [bench, setBench] = useState<Bench>(nothing);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const given = useRef(new Map<number, GivenFile>());
  /** The recipe that was given: how files are read that are given after it. */
  const recipe = useRef<readonly Recipe[]>([]);

  // What reads files is fetched with the page, so that nothing is fetched while a file is read.
  useEffect(() => {
    open(language, answerNames).then(setOpened);
  }, [language, answerNames]);

  async function readOne(id: number, file: GivenFile): Promise<void> {
    const { engine, keeping } = await open(language, answerNames);
    const now = (progress: Progress | null): void =>
      setBench((before) => ({ ...before, last: null, reading: { file: file.name, size: file.bytes.size, progress } }));
    now(null);
    const before = [...given.current.values(), ...(await keeping.keptFiles().catch(() => []))];
    const outcome = await engine.read(id, file, keeping.recipesOf(before), now);
    if ('why' in outcome)
      return setBench((before) => ({ ...before, reading: null, last: { kind: 'not-read', file: file.name, ...outcome } }));
    given.current.set(id, { ...file, answers: outcome.files.find((one) => one.id === id)?.answers ?? file.answers });
    setBench({ reading: null, last: { kind: 'read', file: file.name }, held: outcome, given: new Map(given.current) });
  }

  function add(id: number, file: GivenFile): void {
    queue.current = queue.current.then(() => readOne(id, file)).catch(() => undefined);
  }

  /** Reads files; one of a name that is there takes its place. */
  function give(files: readonly GivenFile[]): void {
    for (const file of files) {
      const id = numberOf(given.current, file.name);
      given.current.set(id, file);
      add(id, file);
    }
  }

  /** Opens what a reader gives: a workspace with all of its files and its view, any other file with what is to be kept of it. */
  async function giveFile(file: File, kept: GivenFile['answers']): Promise<void> {
    const { isWorkspace, readWorkspace, readRecipe, withRecipe } = (await open(language, answerNames)).keeping;
    const found = await readRecipe(file);
    if (found !== null) {
      recipe.current = found;
      setBench((before) => ({ ...before, last: { kind: 'recipe', file: file.name } }));
      const asks = bench.held?.preview.questions.map((question) => question.file) ?? [];
      return give(
        [...given.current.values()].filter(({ name }) => asks.some((one) => one.startsWith(name))).map((one) => withRecipe(one, found)),
      );
    }
    if (!(await isWorkspace(file))) return give([withRecipe({ name: file.name, bytes: file, answers: kept }, recipe.current)]);
    try {
      const { query, files } = await readWorkspace(file);
      setUrlQuery(query, 'replace');
      give(files);
    } catch {
      setBench((before) => ({ ...before, last: { kind: 'not-read', file: file.name, why: 'broken-workspace', what: file.name } }));
    }
  }

  return {
    opened,
    bench,
    give,
    giveFile,
    /** Reads a file that was given again, with other answers. */
    again: (id: number, answers: Partial<GivenFile['answers']>): void => {
      const file = given.current.get(id);
      if (file !== undefined) add(id, { ...file, answers: { ...file.answers, ...answers } });
    },
    stop: (): void => opened?.engine.stop(),
    forget: async (id: number): Promise<void> => {
      given.current.delete(id);
      const held = await opened?.engine.forget(id);
      if (held !== undefined) setBench({ ...nothing, held: held.files.length === 0 ? null : held, given: new Map(given.current) });
    },
  };
}

/** The number of a file: that of the one of its name, which it takes the place of, else a new one. */
function numberOf(given: ReadonlyMap<number, GivenFile>, name: string): number {
  const same = [...given].find(([, file]) => file.name === name)?.[0];
  return same ?? Math.max(0, ...given.keys()) + 1;
}

/** Fetches the engine and what draws its answers. */
const open = once(fetchParts);

async function fetchParts(language: Language, answerNames: AnswerNames): Promise<Opened> {
  const [{ createBenchEngine }, { BenchReport }, workspace, { readRecipe, recipesOf, withRecipe }, { keptFiles }] = await Promise.all([
    import('./reading/bench-engine.ts'),
    import('./bench-report.tsx'),
    import('./keeping/workspace-file.ts'),
    import('./keeping/recipe-file.ts'),
    import('./keeping/kept-files.ts'),
    bringTexts(language),
  ]);
  return {
    engine: await createBenchEngine(language, answerNames),
    BenchReport,
    keeping: { ...workspace, readRecipe, recipesOf, withRecipe, keptFiles },
  };
}

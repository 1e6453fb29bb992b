import { type Language, type View, viewToJson } from '@sogdia/core';
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { csvFile } from '../../../exports/csv-file.ts';
import { pageFaces } from '../../../exports/drawing/page-faces.ts';
import { type PictureFrame, pictureFile, pictureFrames } from '../../../exports/drawing/picture-file.ts';
import { pngFile } from '../../../exports/drawing/png-file.ts';
import { type Drawn, svgFile } from '../../../exports/drawing/svg-file.tsx';
import { fileName } from '../../../exports/file-name.ts';
import { markdownFile } from '../../../exports/markdown-file.ts';
import type { NamedFile } from '../../../exports/saving/zip-file.ts';

/** What is made of a view: with which words, as of which address, and pictures in which colours. */
export interface Making {
  readonly view: View;
  readonly address: string;
  readonly language: Language;
  readonly theme: 'light' | 'dark';
}

/** The kinds of file that a view is made into in the page, in the order in which they are offered. */
export const fileKinds = ['csv', 'xlsx', 'json', 'md', 'svg'] as const;
export type FileKind = (typeof fileKinds)[number];

/** The frames of its pictures, in that order. */
export const frames: readonly PictureFrame[] = ['standard', 'square', 'social'];

/** A view as a file of a kind. */
export async function makeFile(kind: FileKind, making: Making): Promise<NamedFile> {
  return { name: fileName(making.view, kind), content: await contentOf(kind, making) };
}

async function contentOf(kind: FileKind, making: Making): Promise<NamedFile['content']> {
  const { view, address, language } = making;
  switch (kind) {
    case 'csv':
      return csvFile(view);
    case 'json':
      return `${JSON.stringify(viewToJson(view), null, 2)}\n`;
    case 'md':
      return markdownFile(view, address, language);
    case 'svg':
      return svgFile(view, { ...(await drawnIn(making)), theme: 'preferred' });
    case 'xlsx': {
      const { xlsxFile } = await import('../../../exports/xlsx-file.ts');
      return xlsxFile(view, address, language);
    }
  }
}

/** A view as a picture in a frame. */
export async function makePicture(frame: PictureFrame, making: Making): Promise<NamedFile> {
  const svg = pictureFile(making.view, frame, await drawnIn(making));
  return { name: fileName(making.view, 'png', `${frame}-${making.theme}`), content: await pngFile(svg, pictureFrames[frame]) };
}

/** All files and pictures of a view as one archive. */
export async function makeArchive(making: Making): Promise<NamedFile> {
  const { zipFile } = await import('../../../exports/saving/zip-file.ts');
  const files = [
    ...(await Promise.all(fileKinds.map((kind) => makeFile(kind, making)))),
    ...(await Promise.all(frames.map((frame) => makePicture(frame, making)))),
  ];
  return { name: fileName(making.view, 'zip'), content: zipFile(files) };
}

async function drawnIn({ address, language, theme }: Making): Promise<Drawn> {
  return { address, language, theme, faces: await pageFaces(), render: renderInPage };
}

/** An element as markup, drawn by the page's own framework outside of what is seen. */
function renderInPage(element: ReactElement): string {
  const holder = document.createElement('div');
  const root = createRoot(holder);
  flushSync(() => root.render(element));
  const [drawing] = holder.children;
  const markup = drawing === undefined ? '' : new XMLSerializer().serializeToString(drawing);
  root.unmount();
  return markup;
}

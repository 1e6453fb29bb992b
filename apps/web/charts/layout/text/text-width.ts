import { advances } from './advances.data.ts';

/** Ideographs and full-width marks fill a square in every face. */
const square = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/;
const widest = 910;

/** Width of a line of text in pixels, for layouts that are drawn where nothing can be measured. */
export function textWidth(text: string, fontSize: number): number {
  const thousandths = [...text].reduce((sum, character) => sum + advanceOf(character), 0);
  return (thousandths / 1000) * fontSize;
}

function advanceOf(character: string): number {
  if (square.test(character)) return 1000;
  return advances.find(([characters]) => characters.includes(character))?.[1] ?? widest;
}

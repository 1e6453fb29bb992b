import { SogdiaError } from '@sogdia/core';

/** Thrown where whoever waits asked to stop: nothing was changed, or the text tells what is kept. */
export class InterruptedError extends SogdiaError {
  constructor(told = 'stopped; nothing has changed') {
    super('interrupted', told);
  }
}

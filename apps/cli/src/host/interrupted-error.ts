import { SogdiaError } from '@sogdia/core';

/** Thrown where whoever waits asked to stop: nothing was changed. */
export class InterruptedError extends SogdiaError {
  constructor() {
    super('interrupted', 'stopped; nothing was changed');
  }
}

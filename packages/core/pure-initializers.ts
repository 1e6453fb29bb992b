import type { Rolldown } from 'tsdown';

const effects = new Set(['CallExpression', 'NewExpression', 'MemberExpression', 'SpreadElement', 'TaggedTemplateExpression']);
const functions = new Set(['ArrowFunctionExpression', 'FunctionExpression']);

/**
 * Marks what a module computes when it is loaded (a schema, a record of a metric) as free of effects: `const one = /* @__PURE__ *\/ (() => ...)()`.
 * The package has no side effects, but that tells bundlers of whole files only; by the mark they leave out each value that a program does
 * not use.
 */
export function pureInitializers(): Rolldown.Plugin {
  return {
    name: 'pure-initializers',
    renderChunk(code) {
      const initializers = this.parse(code).body.flatMap((statement) =>
        statement.type === 'VariableDeclaration' ? statement.declarations.flatMap(({ init }) => init ?? []) : [],
      );
      return initializers
        .filter((init) => (isMarked(code, init.start) ? Object.values(init).some(hasEffects) : hasEffects(init)))
        .toReversed()
        .reduce((text, init) => text.slice(0, init.start) + asPure(text.slice(init.start, init.end), init) + text.slice(init.end), code);
    },
  };
}

/** Whether the bundler has marked what begins here, be it with parts that it has not. */
function isMarked(code: string, start: number): boolean {
  return code.slice(0, start).endsWith('/* @__PURE__ */ ');
}

/** The mark is for one call with its operands: where these do something too, a function of its own holds all of it. */
function asPure(text: string, init: object): string {
  const isPlain = 'arguments' in init && !hasEffects(init.arguments) && /^[\w.]+\(/.test(text);
  return isPlain ? `/* @__PURE__ */ ${text}` : `/* @__PURE__ */ (() => ${text.startsWith('{') ? `(${text})` : text})()`;
}

/** Whether an expression does when it is evaluated what a bundler can't know to be without effect: a call, a read of a property, a spread. */
function hasEffects(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  const type = 'type' in part ? String(part.type) : '';
  return effects.has(type) || (!functions.has(type) && Object.values(part).some(hasEffects));
}

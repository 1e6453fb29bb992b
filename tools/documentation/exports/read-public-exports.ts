import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

export type DeclarationKind = 'function' | 'const' | 'class' | 'interface' | 'type' | 'enum';

export interface PublicExport {
  readonly name: string;
  /** Where it is declared; undefined when no declaration was found. */
  readonly file: string | undefined;
  readonly kind: DeclarationKind | undefined;
  /** Its doc block without the comment signs; a type inferred from a schema shares the doc block of the schema. */
  readonly doc: string | undefined;
}

interface Reexport {
  readonly name: string;
  readonly original: string;
  readonly file: string;
}

function reexportsOf(file: string): readonly Reexport[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/export\s+(?:type\s+)?\{([^}]*)\}\s+from\s+'(\.[^']+)'/g)].flatMap(([, names = '', from = '']) =>
    names
      .split(',')
      .map((part) => part.trim().replace(/^type\s+/, ''))
      .filter((part) => part !== '')
      .map((part) => {
        const [original = part, name = original] = part.split(/\s+as\s+/);
        return { name, original, file: resolve(dirname(file), from) };
      }),
  );
}

function docBefore(text: string, index: number): string | undefined {
  const before = text.slice(0, index).trimEnd();
  if (!before.endsWith('*/')) return undefined;
  return before
    .slice(before.lastIndexOf('/**') + 3, -2)
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
    .join('\n')
    .trim();
}

function schemaNameOf(type: string): string {
  return `${type.charAt(0).toLowerCase()}${type.slice(1)}Schema`;
}

function declarationOf(file: string, name: string): Omit<PublicExport, 'name'> {
  if (!existsSync(file)) return { file: undefined, kind: undefined, doc: undefined };
  const text = readFileSync(file, 'utf8');
  const declaration = new RegExp(`^export (?:async |abstract )*(function|const|class|interface|type|enum)\\*? ${name}\\b`, 'm').exec(text);
  if (declaration === null) {
    const next = reexportsOf(file).find((reexport) => reexport.name === name);
    return next === undefined ? { file: undefined, kind: undefined, doc: undefined } : declarationOf(next.file, next.original);
  }
  const kind = declaration[1] as DeclarationKind;
  const schema = new RegExp(`^export const ${schemaNameOf(name)}\\b`, 'm').exec(text);
  const shared = (kind === 'type' || kind === 'interface') && schema !== null ? docBefore(text, schema.index) : undefined;
  return { file, kind, doc: docBefore(text, declaration.index) ?? shared };
}

/** Every name that an index file exports by name, with its declaration and doc block; the names themselves must be listed. */
export function readPublicExports(index: string): readonly PublicExport[] {
  const own = [...readFileSync(index, 'utf8').matchAll(/^export (?:async )?(?:function|const|class|interface|type)\*? (\w+)/gm)];
  const declared = own.map(([, name = '']) => ({ name, original: name, file: index }));
  return [...reexportsOf(index), ...declared].map(({ name, original, file }) => ({ name, ...declarationOf(file, original) }));
}

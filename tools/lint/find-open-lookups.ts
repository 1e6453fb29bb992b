import { relative } from 'node:path';
import { type BinaryExpression, type BindingElement, type ElementAccessExpression, type Node, SyntaxKind } from 'typescript/unstable/ast';
import {
  isAsExpression,
  isBinaryExpression,
  isBindingElement,
  isComputedPropertyName,
  isConditionalExpression,
  isElementAccessExpression,
  isPrivateIdentifier,
} from 'typescript/unstable/ast/is';
import { API, type Checker, type Type, TypeFlags } from 'typescript/unstable/sync';

/** A place in the sources that asks an object for a name that may be any text. */
export interface OpenLookup {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/**
 * The places in the sources of some packages (by the folders that hold a tsconfig.json) that look up a text in an object: `record[text]`, `text in record`,
 * `{ [text]: value } = record`, and `record[text as Kind]`, which only says that the text is a known one. Every object inherits names of which nobody thinks (`toString`,
 * `constructor`, `__proto__`), and whoever types one of them is answered by a function. A text is asked for by `ownValue(record, text)` or
 * `Object.hasOwn(record, text) ? record[text] : ...`, or stands in a `Map`. What is a text is known from its type: a union of names is none.
 */
export function findOpenLookups(root: string, folders: readonly string[]): readonly OpenLookup[] {
  const api = new API({ cwd: root });
  try {
    return folders.flatMap((folder) => lookupsIn(api, root, folder));
  } finally {
    api.close();
  }
}

const leftOut = /\/(?:node_modules|dist|generated|test|bench|conformance|\.next)\/|\.config\.ts$/;

function lookupsIn(api: API, root: string, folder: string): readonly OpenLookup[] {
  const snapshot = api.updateSnapshot({ openProjects: [`${folder}/tsconfig.json`] });
  const project = snapshot.getProjects().find(({ configFileName }) => configFileName === `${folder}/tsconfig.json`);
  if (project === undefined) throw new Error(`no project of TypeScript in ${folder}`);
  const { program, checker } = project;
  const files = program.getSourceFileNames().filter((file) => file.startsWith(`${folder}/`) && !leftOut.test(file));
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    const text = source?.text ?? '';
    return asked(source).flatMap((node) => {
      if (!isOpen(node, checker)) return [];
      const line = text.slice(0, node.getStart()).split('\n').length;
      return [{ file: relative(root, file), line, text: node.getText().replaceAll(/\s+/g, ' ') }];
    });
  });
}

type Asking = ElementAccessExpression | BinaryExpression | BindingElement;

/** The nodes below one that ask an object for a name. */
function asked(node: Node | undefined): readonly Asking[] {
  const found: Asking[] = [];
  const visit = (one: Node): void => {
    if (isElementAccessExpression(one) || isBindingElement(one)) found.push(one);
    else if (isBinaryExpression(one) && one.operatorToken.kind === SyntaxKind.InKeyword && !isPrivateIdentifier(one.left)) found.push(one);
    one.forEachChild(visit);
  };
  if (node !== undefined) visit(node);
  return found;
}

function isOpen(node: Asking, checker: Checker): boolean {
  if (isBindingElement(node)) {
    const name = node.propertyName;
    return name !== undefined && isComputedPropertyName(name) && isText(checker.getTypeAtLocation(name.expression));
  }
  if (isBinaryExpression(node)) return isText(checker.getTypeAtLocation(node.left));
  const { expression, argumentExpression: argument } = node;
  const name = isAsExpression(argument) ? argument.expression : argument;
  return isText(checker.getTypeAtLocation(name)) && !isGuarded(node, `Object.hasOwn(${expression.getText()}, ${argument.getText()})`);
}

/** Whether a type is that of any text: string, also as part of a union, with a brand, or in a template. */
function isText(type: Type | undefined): boolean {
  if (type === undefined) return false;
  if (type.isUnionType() || type.isIntersectionType()) return (type.getTypes() ?? []).some(isText);
  return (type.flags & (TypeFlags.String | TypeFlags.TemplateLiteral | TypeFlags.StringMapping | TypeFlags.Any)) !== 0;
}

/** Whether an expression is reached only where a guard holds. */
function isGuarded(node: Node, guard: string): boolean {
  for (let [child, parent] = [node, node.parent]; parent !== undefined; [child, parent] = [parent, parent.parent]) {
    const condition = isConditionalExpression(parent) && parent.whenTrue === child ? parent.condition : null;
    const before = isBinaryExpression(parent) && parent.operatorToken.kind === SyntaxKind.AmpersandAmpersandToken && parent.right === child;
    const test = condition ?? (before ? (parent as BinaryExpression).left : null);
    if (test?.getText().replaceAll(/\s+/g, ' ').includes(guard) === true) return true;
  }
  return false;
}

export { type CompiledExpression, compileExpression, compileNode, compileStatement } from './compile-expression.ts';

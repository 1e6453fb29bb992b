import { existsSync } from 'node:fs';
import { ExpressionError, UnknownNameError } from '@sogdia/core';
import { type ExpressionNode, parseExpression } from '@sogdia/core/claims';
import { type EconomyCode, findEconomy, type World } from '@sogdia/core/model';
import { claimParts, type DatasetPart, draftParts, everyPart, type OpenedData, partsOfTrade } from '../../data/index.ts';

/**
 * The parts of the dataset that a check reads. An expression without a quoted text and without months asks for yearly trade alone, since
 * products, indicators, events and ladders are named in quotes; it reads the trade of its economies. Claims by id take what claims rest on;
 * all else, and what can't be read, takes months too.
 */
export function partsOfCheck(given: readonly string[], file: string | null, data: OpenedData): readonly DatasetPart[] {
  if (data.named !== null) return everyPart;
  if (file !== null || given.length === 0) return claimParts;
  const economies = given.map((text) => economiesOfTrade(text, data.scope));
  if (!economies.includes(null)) return partsOfTrade([...new Set(economies.flatMap((codes) => codes ?? []))]);
  return given.every((text) => /^\w+$/.test(text)) ? claimParts : draftParts;
}

/** The economies whose trade an expression reads; null for a text that reads anything else, names an unknown one, or is no expression. */
function economiesOfTrade(text: string, world: World): readonly EconomyCode[] | null {
  if (existsSync(text)) return null;
  try {
    const nodes = within(parseExpression(text));
    if (!nodes.some(({ kind }) => kind === 'call') || nodes.some(isBeyondYears)) return null;
    return nodes.flatMap((node) => (node.kind === 'name' ? [findEconomy(world, node.name).code] : []));
  } catch (error) {
    if (ExpressionError.isInstance(error) || UnknownNameError.isInstance(error)) return null;
    throw error;
  }
}

/** Whether a node names what yearly trade does not hold: goods, an indicator, an event, a month. */
function isBeyondYears(node: ExpressionNode): boolean {
  return node.kind === 'text' || node.kind === 'month' || (node.kind === 'range' && node.from.length > 4);
}

/** A node with all nodes inside it. */
function within(node: ExpressionNode): readonly ExpressionNode[] {
  const inner = Object.values(node).flat().filter(isNode);
  return [node, ...inner.flatMap(within)];
}

function isNode(value: unknown): value is ExpressionNode {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

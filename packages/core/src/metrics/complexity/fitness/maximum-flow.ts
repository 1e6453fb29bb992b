import type { PresenceGraph } from '../presence/presence-graph.ts';

/**
 * Maximum flow from products over their economies, each product giving `share` and each economy taking `load`: whether some group of
 * economies has more products of its own, for each economy, than load / share. Formula: excess = max over groups S of
 * share |products only S has| - load |S|, the part of the supply that finds no way.
 * Units: none; whole numbers throughout. Shape: over the members with a presence. Undefined: never.
 * Out: by how much the best group of economies exceeds the ratio asked about, that group, and around each economy of the graph the least
 * set that the flow can't leave (null when it can).
 * Reference: Dinic 1970; Picard 1976, doi:10.1287/mnsc.22.11.1268, for the closure.
 * @example maximumFlow(presenceGraph([[1, 1], [1, 0]]), 1, 1).excess // => 0
 */
export function maximumFlow(graph: PresenceGraph, share: number, load: number) {
  const supply = Float64Array.from(graph.economiesOf, () => share);
  const room = Float64Array.from(graph.productsOf, () => load);
  const flow = graph.economiesOf.map((list) => new Float64Array(list.length));
  const placeIn = graph.productsOf.map((list) => new Int32Array(list.length));
  const seen = new Int32Array(graph.rows);
  for (const product of graph.products) {
    for (const [place, economy] of (graph.economiesOf[product] as Int32Array).entries()) {
      (placeIn[economy] as Int32Array)[seen[economy] as number] = place;
      seen[economy] = (seen[economy] as number) + 1;
    }
  }
  const network: Network = { graph, supply, room, flow, placeIn };
  let levels = levelsOf(network);
  while (levels.reachesRoom) {
    const next = { economy: new Int32Array(graph.columns), product: new Int32Array(graph.rows) };
    for (const product of graph.products) supply[product] = push(network, levels, next, product, supply[product] as number);
    levels = levelsOf(network);
  }
  const excess = graph.products.reduce((total, product) => total + (supply[product] as number), 0);
  const group = new Set(graph.economies.filter((economy) => levels.ofEconomy[economy] !== -1));
  return { excess, group, closures: closuresOf(network) };
}

interface Network {
  readonly graph: PresenceGraph;
  readonly supply: Float64Array;
  readonly room: Float64Array;
  /** By product, what it gives each of its economies. */
  readonly flow: readonly Float64Array[];
  /** By economy, where it stands among the economies of each of its products. */
  readonly placeIn: readonly Int32Array[];
}

interface Levels {
  readonly ofProduct: Int32Array;
  readonly ofEconomy: Int32Array;
  readonly reachesRoom: boolean;
}

/** Distances from the products that still have supply, forward over presences and back over flows. */
function levelsOf({ graph, supply, room, flow, placeIn }: Network): Levels {
  const ofProduct = new Int32Array(graph.columns).fill(-1);
  const ofEconomy = new Int32Array(graph.rows).fill(-1);
  let products = graph.products.filter((product) => (supply[product] as number) > 0);
  for (const product of products) ofProduct[product] = 0;
  let reachesRoom = false;
  for (let level = 1; products.length > 0 && !reachesRoom; level += 2) {
    const economies: number[] = [];
    for (const product of products) {
      for (const economy of graph.economiesOf[product] as Int32Array) {
        if (ofEconomy[economy] !== -1) continue;
        ofEconomy[economy] = level;
        economies.push(economy);
        reachesRoom ||= (room[economy] as number) > 0;
      }
    }
    products = [];
    for (const economy of economies) {
      for (const [index, product] of (graph.productsOf[economy] as Int32Array).entries()) {
        const given = (flow[product] as Float64Array)[(placeIn[economy] as Int32Array)[index] as number] as number;
        if (given <= 0 || ofProduct[product] !== -1) continue;
        ofProduct[product] = level + 1;
        products.push(product);
      }
    }
  }
  return { ofProduct, ofEconomy, reachesRoom };
}

/** Which branch each product and economy tries next in this round: those before are spent. */
interface NextBranch {
  readonly economy: Int32Array;
  readonly product: Int32Array;
}

/** Sends an amount from a product on along the levels; gives back what found no way. */
function push(network: Network, levels: Levels, next: NextBranch, product: number, amount: number): number {
  const economies = network.graph.economiesOf[product] as Int32Array;
  const given = network.flow[product] as Float64Array;
  let rest = amount;
  while (rest > 0 && (next.economy[product] as number) < economies.length) {
    const place = next.economy[product] as number;
    const economy = economies[place] as number;
    if (levels.ofEconomy[economy] === (levels.ofProduct[product] as number) + 1) {
      const taken = Math.min(rest, network.room[economy] as number);
      network.room[economy] = (network.room[economy] as number) - taken;
      const moved = taken + displace(network, levels, next, economy, rest - taken);
      given[place] = (given[place] as number) + moved;
      rest -= moved;
    }
    if (rest > 0) next.economy[product] = place + 1;
  }
  return rest;
}

/** Makes room in an economy by sending what other products gave it elsewhere; gives how much. */
function displace(network: Network, levels: Levels, next: NextBranch, economy: number, amount: number): number {
  const products = network.graph.productsOf[economy] as Int32Array;
  let moved = 0;
  while (moved < amount && (next.product[economy] as number) < products.length) {
    const index = next.product[economy] as number;
    const product = products[index] as number;
    if (levels.ofProduct[product] === (levels.ofEconomy[economy] as number) + 1) {
      const given = network.flow[product] as Float64Array;
      const place = (network.placeIn[economy] as Int32Array)[index] as number;
      const wanted = Math.min(amount - moved, given[place] as number);
      const sent = wanted - push(network, levels, next, product, wanted);
      given[place] = (given[place] as number) - sent;
      moved += sent;
    }
    if (moved < amount) next.product[economy] = index + 1;
  }
  return moved;
}

/**
 * The least set of economies around each that the flow can't leave: whoever a product of its inflow could also go to belongs to it.
 * Null where the set has room left.
 */
function closuresOf({ graph, room, flow }: Network): readonly (ReadonlySet<number> | null)[] {
  const size = graph.rows;
  const partners = new Uint8Array(size * size);
  for (const product of graph.products) {
    const economies = graph.economiesOf[product] as Int32Array;
    for (let place = 0; place < economies.length; place += 1) {
      if (((flow[product] as Float64Array)[place] as number) <= 0) continue;
      for (const other of economies) partners[(economies[place] as number) * size + other] = 1;
    }
  }
  return graph.economies.map((start) => closureOf(partners, room, size, start));
}

function closureOf(partners: Uint8Array, room: Float64Array, size: number, start: number): ReadonlySet<number> | null {
  const seen = new Uint8Array(size);
  const list = [start];
  seen[start] = 1;
  for (const economy of list) {
    if ((room[economy] as number) > 0) return null;
    for (let other = 0; other < size; other += 1) {
      if (partners[economy * size + other] === 0 || seen[other] === 1) continue;
      seen[other] = 1;
      list.push(other);
    }
  }
  return new Set(list);
}

import type { RowProduct } from '../contract/index.ts';
import { type WitsPartition, witsPartitions } from './wits-partitions.data.ts';

/** A group of a partition of WITS. */
export interface WitsGroup {
  readonly partition: WitsPartition['id'];
  readonly code: string;
  readonly name: string;
}

/** The code by which a dataset calls a group, from its name. */
export function codeOfGroup([, name]: WitsPartition['groups'][number]): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

const known = new Map<string, WitsGroup>(
  witsPartitions.flatMap(({ id, groups }) =>
    groups.flatMap((printed) => {
      const [code, name] = printed;
      const group = { partition: id, code: codeOfGroup(printed), name };
      return [code, name].map((one) => [`WITS-${id}:${one}`, group] as const);
    }),
  ),
);

/**
 * The group of a partition that a product is, by its code or its name; null for goods that are none, and for groups that overlap others.
 * @example witsGroupOf({ nomenclature: 'WITS-sector', code: '27-27_Fuels' })?.code // => 'fuels'
 */
export function witsGroupOf({ nomenclature, code }: Pick<RowProduct, 'nomenclature' | 'code'>): WitsGroup | null {
  return known.get(`${nomenclature}:${code}`) ?? null;
}

import { ownValue } from '../../../model/values/index.ts';
/** From which letter to which a named group of a match goes, for a pattern with the flag `d`; undefined where the group has no part in it. */
export function spanOfGroup({ indices }: RegExpMatchArray, name: string): readonly [from: number, to: number] | undefined {
  return ownValue(indices?.groups ?? {}, name);
}

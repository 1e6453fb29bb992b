import { studyViews } from '@sogdia/core';
import { type Location, newLocation, type ProgramContext, viewLocation } from '../../model/index.ts';
import { problemOf } from './change-location.ts';

const homes = new WeakMap<ProgramContext, Location>();

/**
 * Where the program begins: the overview of the usual question; where the data have too little for it, as a table of single goods has, the
 * first view of their study that has an answer, else the list of their sources.
 */
export function homeLocation(context: ProgramContext): Location {
  const known = homes.get(context);
  if (known !== undefined) return known;
  const spec = context.usual;
  const views = studyViews(context.world).map((view) => viewLocation(view.spec));
  const asked = [newLocation('overview', { spec }), ...views];
  const home = asked.find((location) => problemOf(location, context) === null) ?? newLocation('sources', { spec });
  homes.set(context, home);
  return home;
}

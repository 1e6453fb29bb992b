export { bodyRoom } from './body-room.ts';
export {
  changeLocations,
  changeRows,
  changeTop,
  changeTopToFirst,
  clampCursor,
  problemOf,
  pushLocation,
} from './change-location.ts';

export { type LevelOfYear, type TargetEvent, type TargetReading, type TargetTrack, targetsOf, trackTarget } from './track-target.ts';

export type { TargetReading, TargetTrack } from './track-target.ts';

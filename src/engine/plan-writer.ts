import type { WrittenPlan } from '../contract/plans';
import type { WriteDb } from './database/database';

/** Writes plans, which the plans feature owns, for features that do not. */
export interface PlanWriter {
  /** Those of these ids that are there, whole. */
  read(tx: WriteDb, ids: readonly string[]): Promise<WrittenPlan[]>;
  /** Writes a plan, or makes one that is there this. */
  write(tx: WriteDb, plan: WrittenPlan): Promise<void>;
  remove(tx: WriteDb, ids: readonly string[]): Promise<void>;
}

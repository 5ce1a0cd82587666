/**
 * Plays a year of nudges through the real journal, planner and delivery and checks each of
 * them; docs/nudges.md tells of it.
 *
 * Usage: node scripts/nudge-year.mjs [--entries N] [--people N] [--seed S] [--out FILE]
 */
import { runProgram } from './bundle.mjs';

await runProgram('nudge-year');

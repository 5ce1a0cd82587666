/**
 * Writes the sample company into a data folder.
 *
 * Usage: node scripts/sample-company.mjs --data DIR [--people N] [--entries N] [--seed S]
 *          [--now INSTANT] [--zone ZONE]
 */
import { runProgram } from './bundle.mjs';

await runProgram('sample-company');

/**
 * Starts the app for work on it: a change to the window's code shows at once. What
 * follows `--` goes to the app.
 *
 * Usage: npm run dev [-- [--data DIR] [--now INSTANT] [--zone ZONE]]
 */
import { runDevelopment } from './run-app.mjs';

try {
  process.exitCode = await runDevelopment(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

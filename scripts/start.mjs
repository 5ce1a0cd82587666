/**
 * Builds and starts the app. What follows `--` goes to the app.
 *
 * Usage: npm start [-- [--once] [--data DIR] [--now INSTANT] [--zone ZONE]]
 */
import { runApp } from './run-app.mjs';

try {
  process.exitCode = await runApp(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

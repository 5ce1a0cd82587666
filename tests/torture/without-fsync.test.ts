import { expect, test } from 'vitest';
import { builtProgram } from '../../src/engine/database/built-program.fixture';
import { cutPower } from './cut-power';

const cuts = Number(process.env['HALLWAY_FORGETFUL_CUTS'] ?? 20);

test('the same power cuts do damage where fsync is ignored, so the other test can fail', async () => {
  const writer = await builtProgram('tests/torture/writer.ts');
  const { damage } = await cutPower(writer, 'cut-forgetful', cuts);
  console.log(`without fsync ${damage.length} of ${cuts} cuts did damage:\n${damage.join('\n')}`);
  expect(damage.length).toBeGreaterThan(0);
});

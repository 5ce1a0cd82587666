import { expect, test } from 'vitest';
import { builtProgram } from '../../src/engine/database/built-program.fixture';
import { cutPower } from './cut-power';

const cuts = Number(process.env['HALLWAY_CUTS'] ?? 10);

test(`no acknowledged entry is lost in ${cuts} power cuts`, async () => {
  const writer = await builtProgram('tests/torture/writer.ts');
  const { damage, lostSectors, acknowledged } = await cutPower(writer, 'cut', cuts);
  console.log(`${cuts} cuts, ${lostSectors} sectors lost, ${acknowledged} entries acknowledged`);
  expect(damage).toEqual([]);
  expect(lostSectors).toBeGreaterThan(0);
  expect(acknowledged).toBeGreaterThan(cuts);
});

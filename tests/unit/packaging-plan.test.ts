import { describe, expect, it } from 'vitest';
import { planPackaging } from '../../scripts/packaging-plan.mjs';

const official = { version: '45.4.1', wanted: '45.4.1', isOfficial: true };
const fallback = { version: '33.2.1', wanted: '45.4.1', isOfficial: false };

describe('packaging with the official runtime', () => {
  it('makes the release targets of this system when none is named', () => {
    const plan = { targets: [], isForRelease: true, isBuilt: false };
    expect(planPackaging([], official)).toEqual(plan);
  });

  it('makes the targets that are named', () => {
    expect(planPackaging(['deb', 'AppImage'], official).targets).toEqual(['deb', 'AppImage']);
  });
});

describe('packaging with the fallback runtime', () => {
  it.each([[[]], [['deb']], [['dir', 'deb']], [['--', 'AppImage']]])('refuses %j', (args) => {
    expect(() => planPackaging(args, fallback)).toThrow(/Electron 45\.4\.1.*ELECTRON_MIRROR/s);
  });

  it.each([[['dir']], [['--dir']], [['--', 'dir']]])('makes an unpacked folder of %j', (args) => {
    const plan = { targets: ['dir'], isForRelease: false, isBuilt: false };
    expect(planPackaging(args, fallback)).toEqual(plan);
  });

  it('makes one of what is built already, so that an app can run from it meanwhile', () => {
    const plan = { targets: ['dir'], isForRelease: false, isBuilt: true };
    expect(planPackaging(['dir', '--as-built'], fallback)).toEqual(plan);
  });
});

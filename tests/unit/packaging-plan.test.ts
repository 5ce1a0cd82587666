import { describe, expect, it } from 'vitest';
import { planPackaging } from '../../scripts/packaging-plan.mjs';

const official = { version: '45.4.1', wanted: '45.4.1', isOfficial: true };
const fallback = { version: '33.2.1', wanted: '45.4.1', isOfficial: false };

describe('packaging with the official runtime', () => {
  it('makes the release targets of this system when none is named', () => {
    expect(planPackaging([], official)).toEqual({ targets: [], isForRelease: true });
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
    expect(planPackaging(args, fallback)).toEqual({ targets: ['dir'], isForRelease: false });
  });
});

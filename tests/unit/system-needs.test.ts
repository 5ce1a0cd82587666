import { describe, expect, it } from 'vitest';
import {
  appNeeds,
  aptCommand,
  desktopNeeds,
  listNeeds,
  missingNeeds,
  packagesFor,
  planInstallation
} from '../../scripts/system-needs.mjs';

const gtk = { library: 'libgtk-3.so.0', packages: ['libgtk-3-0t64', 'libgtk-3-0'] };
const xvfb = { program: 'Xvfb', packages: ['xvfb'] };

describe('what is missing', () => {
  it('is what neither the path nor the linker finds', () => {
    const has = {
      programs: () => false,
      libraries: (name: string) => name === 'libgtk-3.so.0',
      modules: () => true
    };
    expect(missingNeeds([gtk, xvfb], has)).toEqual([xvfb]);
    const mock = { module: 'dbusmock', packages: ['python3-dbusmock'] };
    expect(missingNeeds([mock], { ...has, modules: () => false })).toEqual([mock]);
  });

  it('is nothing on a system that has it all', () => {
    const has = { programs: () => true, libraries: () => true, modules: () => true };
    expect(missingNeeds([...appNeeds, ...desktopNeeds], has)).toEqual([]);
  });

  it('is listed by the names a person can look for', () => {
    expect(listNeeds([gtk, xvfb])).toBe('libgtk-3.so.0, Xvfb');
  });
});

describe('what to do about it', () => {
  it('is nothing when nothing is missing', () => {
    expect(planInstallation({ missing: [], hasApt: true, isRoot: true })).toBe('nothing');
  });

  it('is to install it for root on Debian and Ubuntu', () => {
    expect(planInstallation({ missing: [gtk], hasApt: true, isRoot: true })).toBe('install');
  });

  it('is to show the command to anyone else there', () => {
    const plan = planInstallation({ missing: [gtk], hasApt: true, isRoot: false });
    expect(plan).toBe('show the command');
  });

  it('is to name it on another Linux, root or not', () => {
    for (const isRoot of [true, false]) {
      expect(planInstallation({ missing: [gtk], hasApt: false, isRoot })).toBe('name them');
    }
  });
});

describe('the packages to install', () => {
  it('have the t64 names where the release knows them', () => {
    expect(packagesFor([gtk, xvfb], () => true)).toEqual(['libgtk-3-0t64', 'xvfb']);
  });

  it('have the older names on an older release, and where nothing is known', () => {
    expect(packagesFor([gtk], (name) => !name.endsWith('t64'))).toEqual(['libgtk-3-0']);
    expect(packagesFor([gtk], () => false)).toEqual(['libgtk-3-0']);
  });

  it('are asked for once each, without what they merely recommend', () => {
    const packages = packagesFor([xvfb, xvfb], () => true);
    expect(aptCommand(packages)).toBe('apt-get install --no-install-recommends xvfb');
  });
});
